package id.go.imigrasi.paspor.domain.booklet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Blanks that were still in an operator's drawer when the working day ended, neither brought back
 * nor counted by two people since. Doc 9303-2 §4.3: blank books are reconciled after each shift.
 *
 * @param pile as it lies now
 * @param day the working day at whose end they lay there
 */
public record OpenDrawer(Pile pile, LocalDate day) {
  private static final Set<BookletState> IN_THE_DRAWER =
      EnumSet.of(BookletState.IN_DRAWER, BookletState.RESERVED);

  /**
   * @param piles as they lie now
   * @param since all lines of the stock book since the day's end
   * @param counts of that day and since, for whatever purpose
   */
  public static List<OpenDrawer> of(
      LocalDate day, List<Pile> piles, List<LedgerLine> since, List<StockCount> counts) {
    return piles.stream()
        .filter(pile -> pile.place().state() == BookletState.IN_DRAWER && pile.books() > 0)
        .filter(pile -> atTheEnd(pile.place(), piles, since) > 0)
        .filter(pile -> counts.stream().noneMatch(count -> isOf(count, pile)))
        .map(pile -> new OpenDrawer(pile, day))
        .toList();
  }

  /** What lay in the whole drawer then: what lies there now, with the lines since undone. */
  private static long atTheEnd(Place drawer, List<Pile> piles, List<LedgerLine> since) {
    long now =
        piles.stream().filter(pile -> pile.place().equals(drawer)).mapToLong(Pile::books).sum();
    long moved =
        since.stream()
            .mapToLong(
                line ->
                    (is(drawer, line.to()) ? line.range().size() : 0)
                        - (is(drawer, line.from()) ? line.range().size() : 0))
            .sum();
    return now - moved;
  }

  private static boolean is(Place drawer, Place place) {
    return place != null
        && IN_THE_DRAWER.contains(place.state())
        && place.drawer().equals(drawer.drawer())
        && place.location().equals(drawer.location());
  }

  private static boolean isOf(StockCount count, Pile pile) {
    return count.pile().blank().equals(pile.blank()) && count.pile().place().equals(pile.place());
  }
}
