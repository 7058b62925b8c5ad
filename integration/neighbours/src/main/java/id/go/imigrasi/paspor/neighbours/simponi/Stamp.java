package id.go.imigrasi.paspor.neighbours.simponi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** SIMPONI's stamps: they carry no zone and are WIB. */
final class Stamp {
  static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter OTHER_FORM =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss", Locale.ROOT);

  private Stamp() {}

  static String of(Instant instant) {
    return FORM.format(LocalDateTime.ofInstant(instant, WIB));
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, WIB);
  }

  /** Both forms that clients send; null when it is neither. */
  static Instant read(String text) {
    for (DateTimeFormatter form : new DateTimeFormatter[] {OTHER_FORM, FORM}) {
      try {
        return LocalDateTime.parse(text, form).atZone(WIB).toInstant();
      } catch (DateTimeException otherForm) {
        continue;
      }
    }
    return null;
  }
}
