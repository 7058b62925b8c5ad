package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;

/**
 * A count by two people: what lay there against what the books say. Whoever counts writes the
 * number before being told what is booked; a difference is explained or the count is none.
 *
 * @param pile what was counted, with what the stock book says at that instant
 * @param explanation of a difference, empty without one; at most 500 letters
 */
public record StockCount(
    CountPurpose purpose, Pile pile, long counted, String explanation, Signatures signed) {
  private static final int LONGEST = 500;

  public StockCount {
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(pile);
    signed.enoughFor(BookletStep.ISSUE);
    explanation = Objects.requireNonNullElse(explanation, "").strip();
    if (counted < 0) {
      throw Refused.because("booklet.count.negative");
    }
    if (counted != pile.books() && explanation.isEmpty()) {
      throw Refused.because("booklet.count.unexplained", counted, pile.books());
    }
    if (explanation.length() > LONGEST) {
      throw Refused.because("booklet.count.explanation", LONGEST);
    }
  }

  /** Fewer than booked is a missing book, more is one nobody booked: both are an incident. */
  public long difference() {
    return counted - pile.books();
  }
}
