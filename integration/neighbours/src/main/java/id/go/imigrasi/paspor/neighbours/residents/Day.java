package id.go.imigrasi.paspor.neighbours.residents;

import java.time.LocalDate;
import java.time.Period;

/**
 * A day in the file of people: a date, or a period counted from the day of the question, so that
 * the table does not grow old.
 *
 * @param written {@code 2024-03-01} or for example {@code -P4Y2M}
 */
public record Day(String written) {

  public Day {
    resolve(written, LocalDate.EPOCH);
  }

  public LocalDate asOf(LocalDate today) {
    return resolve(written, today);
  }

  private static LocalDate resolve(String written, LocalDate today) {
    return written.contains("P") ? today.plus(Period.parse(written)) : LocalDate.parse(written);
  }
}
