package id.go.imigrasi.paspor.domain.booklet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stock-taking (opname) of one month: every pile of the office, and its count where two people
 * have already been there. It is complete when none is left.
 */
public record StockTaking(YearMonth month, List<Line> lines) {
  public StockTaking {
    lines = List.copyOf(lines);
  }

  /**
   * @param piles as they lie now
   * @param counts of that month, the oldest first; the latest of a pile counts
   */
  public static StockTaking of(YearMonth month, List<Pile> piles, List<StockCount> counts) {
    Map<Object, StockCount> latest = new LinkedHashMap<>();
    counts.forEach(count -> latest.put(key(count.pile()), count));
    List<Line> lines = new ArrayList<>();
    for (Pile pile : piles) {
      lines.add(new Line(pile, Optional.ofNullable(latest.remove(key(pile)))));
    }
    latest.values().forEach(count -> lines.add(gone(count)));
    return new StockTaking(month, lines);
  }

  public boolean isComplete() {
    return lines.stream().allMatch(line -> line.count().isPresent());
  }

  /** A pile that was counted and of which nothing is left. */
  private static Line gone(StockCount count) {
    Pile then = count.pile();
    return new Line(new Pile(then.blank(), then.place(), 0), Optional.of(count));
  }

  private static Object key(Pile pile) {
    return List.of(pile.blank(), pile.place());
  }

  /** One pile of the sheet, and its count of this month. */
  public record Line(Pile pile, Optional<StockCount> count) {}
}
