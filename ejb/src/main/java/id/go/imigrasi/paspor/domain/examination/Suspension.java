package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The issue is put off by decree of the head (SK penangguhan), for six months, a year or two years.
 * Permenkumham 8/2014 art. 41.
 *
 * @param decree number of the decree
 * @param until first day on which the application may go on
 */
public record Suspension(
    ApplicationNumber application, String decree, int months, LocalDate from, LocalDate until) {
  /** The terms that the office decrees. */
  public static final List<Integer> TERMS = List.of(6, 12, 24);

  public Suspension {
    Objects.requireNonNull(application);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    decree = new DecreeNumber(decree).text();
    if (!TERMS.contains(months)) {
      throw Refused.because("examination.suspension.term");
    }
  }

  public static Suspension decreed(
      ApplicationNumber application, String decree, int months, LocalDate from) {
    return new Suspension(application, decree, months, from, from.plusMonths(months));
  }

  public boolean isOverOn(LocalDate day) {
    return !day.isBefore(until);
  }
}
