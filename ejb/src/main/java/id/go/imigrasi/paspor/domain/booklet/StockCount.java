package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;

/**
 * A count by two people at the end of a shift: what lay there against what the books say.
 *
 * @param drawer login of the operator whose drawer was counted, empty for the vault
 * @param booked what the stock book says at that instant
 */
public record StockCount(
    String blank, String location, String drawer, long counted, long booked, Signatures signed) {

  public StockCount {
    signed.enoughFor(BookletStep.ISSUE);
    if (counted < 0) {
      throw Refused.because("booklet.count.negative");
    }
  }

  /** Fewer than booked is a missing book, more is one nobody booked: both are an incident. */
  public long difference() {
    return counted - booked;
  }
}
