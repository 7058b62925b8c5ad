package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.Moment;
import java.time.Duration;
import java.time.Instant;

/**
 * For how long a match need not be asked for again: the very same person with the very same stated
 * elements. Before printing, and when an officer asks, the register is always asked anew.
 *
 * @param lasts zero for no memory at all
 */
public record AnswerMemory(Duration lasts) {

  public AnswerMemory {
    if (lasts.isNegative()) {
      throw new IllegalArgumentException("a memory lasts no less than nothing");
    }
  }

  public boolean serves(Moment moment) {
    return !lasts.isZero() && moment != Moment.PRODUCTION && moment != Moment.ON_DEMAND;
  }

  /** An answer given before this instant is forgotten. */
  public Instant reaches(Instant now) {
    return now.minus(lasts);
  }
}
