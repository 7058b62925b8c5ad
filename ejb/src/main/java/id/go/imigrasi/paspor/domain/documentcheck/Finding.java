package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * What the officer found about one paper.
 *
 * @param originalSeen whether the original lay on the counter
 * @param remark what is wrong with it; asked for when it is missing or doubtful, at most 500
 *     characters
 */
public record Finding(
    DocumentKind kind,
    Verdict verdict,
    boolean originalSeen,
    String remark,
    String officer,
    Instant at) {
  private static final int LONGEST = 500;

  public Finding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    remark = remark == null ? "" : remark.strip();
    if (remark.length() > LONGEST) {
      throw Refused.because("documentcheck.remark.too-long", LONGEST);
    }
    if (verdict == Verdict.DOUBTFUL && remark.isEmpty()) {
      throw Refused.because("documentcheck.remark.missing");
    }
    if (verdict == Verdict.IN_ORDER && !originalSeen) {
      throw Refused.because("documentcheck.original.not-seen");
    }
  }

  /** Whether the original lay on the counter and was in order. */
  public boolean proves() {
    return verdict == Verdict.IN_ORDER && originalSeen;
  }

  /** Whether it is a ground to send the file back. */
  public boolean isObjection() {
    return verdict == Verdict.MISSING || verdict == Verdict.DOUBTFUL;
  }

  @Override
  public String toString() {
    return kind + " " + verdict;
  }

  /** The officer's word on a paper. */
  public enum Verdict {
    IN_ORDER,
    MISSING,
    DOUBTFUL,
    NOT_APPLICABLE
  }
}
