package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.util.List;

/** The grounds of rejection: rows with their source and their days, not program text. */
public interface GroundsOfRejection {

  /** Those in force on this day in the office's zone, in the order in which they are offered. */
  List<GroundOfRejection> on(LocalDate day, Rejection.Level level);

  /**
   * The one that an officer chose.
   *
   * @throws Refused {@code adjudication.ground-missing} when it is none of those in force
   */
  default GroundOfRejection chosen(LocalDate day, Rejection.Level level, String code) {
    return on(day, level).stream()
        .filter(ground -> ground.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refused.because("adjudication.ground-missing"));
  }
}
