package id.go.imigrasi.paspor.domain.office;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An immigration office (kantor imigrasi).
 *
 * @param code four digits; begins the application numbers that the office gives
 * @param name short name, for example {@code Kanim Balikpapan}
 * @param placeOfIssue as the data page prints it, for example {@code BALIKPAPAN}
 * @param zone the office's time zone
 * @param letterheads one for every period
 */
public record Office(
    String code, String name, String placeOfIssue, ZoneId zone, List<Letterhead> letterheads) {
  private static final Pattern CODE = Pattern.compile("[0-9]{4}");

  public Office {
    if (code == null || !CODE.matcher(code).matches()) {
      throw Refused.because("office.code.malformed");
    }
    Objects.requireNonNull(name);
    Objects.requireNonNull(placeOfIssue);
    Objects.requireNonNull(zone);
    letterheads = List.copyOf(letterheads);
  }

  /** The office's calendar day now. */
  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** Refuses a day for which no letterhead is in force. */
  public Letterhead letterheadOn(LocalDate day) {
    return letterheads.stream()
        .filter(each -> each.inForce().on(day))
        .findFirst()
        .orElseThrow(() -> Refused.because("office.letterhead.none", day));
  }
}
