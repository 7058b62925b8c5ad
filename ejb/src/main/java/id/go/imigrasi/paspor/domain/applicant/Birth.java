package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.time.Period;

/**
 * Where and when somebody was born, as the civil papers have it.
 *
 * @param place place name, 1 to 40 characters
 */
public record Birth(String place, LocalDate date) {
  private static final int LONGEST_PLACE = 40;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  public Birth {
    place = place == null ? "" : place.strip();
    if (place.isEmpty() || place.length() > LONGEST_PLACE) {
      throw Refused.because("applicant.birth.place");
    }
    if (date == null || date.isBefore(EARLIEST)) {
      throw Refused.because("applicant.birth.date");
    }
  }

  /** Full years on this day; negative for somebody not yet born. */
  public int ageOn(LocalDate day) {
    return Period.between(date, day).getYears();
  }

  @Override
  public String toString() {
    return "Birth[***]";
  }
}
