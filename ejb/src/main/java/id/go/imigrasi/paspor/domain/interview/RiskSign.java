package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.InForce;
import java.util.Objects;

/**
 * A sign of trafficking in persons (TPPO) or of unprocedural migrant work (PMI-NP) that the
 * interviewer looks for. Signs advise; only the interviewer decides.
 *
 * @param weight 1 to 10; {@link InterviewForm#adviceFor} adds the weights of the signs seen
 */
public record RiskSign(String code, Subject subject, Wording wording, int weight, InForce inForce) {
  public RiskSign {
    Objects.requireNonNull(code);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(wording);
    Objects.requireNonNull(inForce);
    if (weight < 1 || weight > 10) {
      throw new IllegalArgumentException("weight is 1 to 10");
    }
  }

  /** What it is a sign of. */
  public enum Subject {
    /** Tindak pidana perdagangan orang, UU 21/2007. */
    TPPO,
    /** Pekerja migran Indonesia nonprosedural, UU 18/2017. */
    PMI_NP,
    /** Doubtful identity or papers. */
    IDENTITY
  }
}
