package id.go.imigrasi.paspor.domain.invalidation;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import java.util.Objects;

/**
 * A legal ground of one of the three measures.
 *
 * @param becomes what the register says of the passport once it is decreed
 * @param confidential whether it tells that somebody is listed: only who knows of bans sees it
 */
public record GroundOfInvalidation(
    Measure measure,
    String code,
    PassportStatus becomes,
    boolean confidential,
    Wording wording,
    InForce inForce) {
  private static final int LONGEST = 400;

  public GroundOfInvalidation {
    Objects.requireNonNull(measure);
    Objects.requireNonNull(code);
    Objects.requireNonNull(becomes);
    Objects.requireNonNull(wording);
    Objects.requireNonNull(inForce);
  }

  /** The law's article and what it says, as the decree has it; at most 400 letters. */
  public String citation() {
    String whole = inForce.source() + ": " + wording.indonesian();
    return whole.length() <= LONGEST ? whole : inForce.source();
  }
}
