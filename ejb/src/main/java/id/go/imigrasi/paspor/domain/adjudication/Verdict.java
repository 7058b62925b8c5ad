package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * What the local adjudicator decided, and why.
 *
 * @param words the adjudicator's own, asked of every decision but an approval; at most 1000 letters
 */
public record Verdict(
    ApplicationNumber application,
    Decision decision,
    String adjudicator,
    Instant at,
    String words) {
  public static final int LONGEST = 1000;

  public Verdict {
    Objects.requireNonNull(application);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(adjudicator);
    Objects.requireNonNull(at);
    if (decision != Decision.APPROVE && (words == null || words.isBlank())) {
      throw Refused.because("adjudication.words-missing");
    }
    if (words != null && words.length() > LONGEST) {
      throw Refused.because("adjudication.words-too-long", LONGEST);
    }
  }

  @Override
  public String toString() {
    return "Verdict[" + application + " " + decision + "]";
  }

  /** What an adjudicator may decide. */
  public enum Decision {
    APPROVE,
    RETURN,
    REFER,
    REJECT
  }
}
