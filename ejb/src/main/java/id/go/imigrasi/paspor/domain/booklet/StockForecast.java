package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long the free books of one kind last at one location, judged by the last working weeks.
 *
 * @param free in the vault and the drawers
 * @param usedUp made into passports or spoilt in the period
 * @param lastsUntil the working day that the last book lasts for; empty while that is years away
 * @param low whether a delivery ordered today comes too late, or nothing is left
 */
public record StockForecast(
    Stock stock, long free, long usedUp, Optional<LocalDate> lastsUntil, boolean low) {
  private static final long YEARS = 500;

  /**
   * @param workingDays of the period in which so many were used up
   */
  public static StockForecast of(
      Stock stock,
      long free,
      long usedUp,
      int workingDays,
      StockRules rules,
      WorkingCalendar calendar,
      LocalDate today) {
    long days = usedUp == 0 ? YEARS : Math.min(YEARS, free * Math.max(1, workingDays) / usedUp);
    return new StockForecast(
        stock,
        free,
        usedUp,
        days == YEARS ? Optional.empty() : Optional.of(calendar.plusWorkingDays(today, (int) days)),
        free == 0 || days <= rules.leadDays());
  }

  /** Books of one kind at one location. */
  public record Stock(String blank, String location) implements Comparable<Stock> {
    @Override
    public int compareTo(Stock other) {
      return Comparator.comparing(Stock::blank).thenComparing(Stock::location).compare(this, other);
    }
  }
}
