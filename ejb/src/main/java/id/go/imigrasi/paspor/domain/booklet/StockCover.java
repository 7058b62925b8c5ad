package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Status;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many more passports of one kind of blank may be promised: what is free, less what the cases
 * on their way still need, less the margin.
 */
public record StockCover(String blank, long free, long promised, int margin) {
  /** A case in one of these still needs a book, unless it ends. */
  public static final Set<Status> STILL_NEEDING_A_BOOK =
      Set.copyOf(
          EnumSet.of(
              Status.REGISTERED,
              Status.ARRIVED,
              Status.RETURNED,
              Status.ACCEPTED,
              Status.UNDER_EXAMINATION,
              Status.ENROLLED,
              Status.IN_ADJUDICATION,
              Status.APPROVED));

  /** Places that may still be sold; never below zero. */
  public long places() {
    return Math.max(0, free - promised - margin);
  }
}
