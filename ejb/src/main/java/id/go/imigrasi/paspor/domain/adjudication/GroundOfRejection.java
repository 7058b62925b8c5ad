package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.interview.Wording;
import java.util.Objects;

/**
 * A legal ground on which an application may be rejected at one level; the officer chooses it, and
 * the letter cites it.
 */
public record GroundOfRejection(
    Rejection.Level level, String code, Wording wording, InForce inForce) {
  public GroundOfRejection {
    Objects.requireNonNull(level);
    Objects.requireNonNull(code);
    Objects.requireNonNull(wording);
    Objects.requireNonNull(inForce);
  }

  /** The law's article and what it says, as the letter has it; at most 200 letters. */
  public String citation() {
    String whole = inForce.source() + ": " + wording.indonesian();
    return whole.length() <= Rejection.LONGEST_GROUND ? whole : inForce.source();
  }
}
