package id.go.imigrasi.paspor.domain.invalidation;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.util.List;

/** The grounds of the three measures: rows with their source and their days, not program text. */
public interface GroundsOfInvalidation {

  /** Those in force on this day in the office's zone, in the order in which they are offered. */
  List<GroundOfInvalidation> on(LocalDate day, Measure measure);

  /**
   * The one that was chosen.
   *
   * @throws Refused {@code invalidation.ground-missing} when it is none of those in force
   */
  default GroundOfInvalidation chosen(LocalDate day, Measure measure, String code) {
    return on(day, measure).stream()
        .filter(ground -> ground.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refused.because("invalidation.ground-missing"));
  }
}
