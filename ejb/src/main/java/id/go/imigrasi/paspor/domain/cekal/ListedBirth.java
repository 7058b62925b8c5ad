package id.go.imigrasi.paspor.domain.cekal;

import java.time.LocalDate;
import java.time.Year;

/**
 * What a list knows of a birth: a day, a year, a span of years or only an age on a day
 * (Permenimipas 13/2025 art. 9 and 13). All are a first and a last possible day.
 *
 * @param exact whether the list states one day; day and month may then be swapped in it
 */
public record ListedBirth(LocalDate earliest, LocalDate latest, boolean exact) {
  public ListedBirth {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("a birth ends after it begins");
    }
  }

  public static ListedBirth on(LocalDate day) {
    return new ListedBirth(day, day, true);
  }

  public static ListedBirth in(int year) {
    return between(year, year);
  }

  /** First and last year, both possible. */
  public static ListedBirth between(int first, int last) {
    return new ListedBirth(Year.of(first).atDay(1), LocalDate.of(last, 12, 31), false);
  }

  /** Full years of age on a day. */
  public static ListedBirth aged(int years, LocalDate on) {
    return new ListedBirth(on.minusYears(years + 1L).plusDays(1), on.minusYears(years), false);
  }

  boolean spansOneYear() {
    return earliest.getYear() == latest.getYear();
  }

  @Override
  public String toString() {
    return "ListedBirth[***]";
  }
}
