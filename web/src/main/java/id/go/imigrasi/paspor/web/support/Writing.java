package id.go.imigrasi.paspor.web.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** How dates, times and counts are written in one language and one time zone. */
record Writing(Locale language, ZoneId zone) {
  private static final Map<String, String> ZONES =
      Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

  String day(Object value) {
    return value == null ? "" : pattern("d MMM yyyy").format(local(value));
  }

  String fullDay(Object value) {
    return value == null ? "" : pattern("EEEE, d MMMM yyyy").format(local(value));
  }

  String time(Object value) {
    if (value == null) {
      return "";
    }
    String pattern = "en".equals(language.getLanguage()) ? "HH:mm" : "HH.mm";
    return pattern(pattern).format(local(value)) + " " + zoneName();
  }

  String moment(Object value) {
    return value == null ? "" : day(value) + ", " + time(value);
  }

  String count(Number value) {
    return value == null ? "" : String.format(language, "%,d", value.longValue());
  }

  String percent(Double value) {
    return value == null ? "–" : String.format(language, "%.1f %%", value);
  }

  private String zoneName() {
    return ZONES.getOrDefault(zone.getId(), zone.getId());
  }

  private TemporalAccessor local(Object value) {
    if (value instanceof Instant instant) {
      return instant.atZone(zone);
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.atZoneSameInstant(zone);
    }
    if (value instanceof ZonedDateTime moment) {
      return moment.withZoneSameInstant(zone);
    }
    if (value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof LocalTime) {
      return (TemporalAccessor) value;
    }
    throw new IllegalArgumentException(value.getClass().getName());
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language);
  }
}
