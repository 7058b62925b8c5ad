package id.go.imigrasi.paspor.domain.invalidation;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * One step of a measure as it was taken; never changed.
 *
 * @param words the reason, the decree's number or the receipt's, 1 to 400 letters
 */
public record Act(InvalidationStep step, String officer, Instant at, String words) {
  private static final int LONGEST = 400;

  public Act {
    Objects.requireNonNull(step);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    words = words == null ? "" : words.strip();
    if (words.isEmpty()) {
      throw Refused.because("invalidation.words-missing");
    }
    if (words.length() > LONGEST) {
      throw Refused.because("invalidation.words-too-long", LONGEST);
    }
  }

  @Override
  public String toString() {
    return "Act[" + step + "]";
  }
}
