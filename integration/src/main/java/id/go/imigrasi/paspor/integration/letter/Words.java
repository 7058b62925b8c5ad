package id.go.imigrasi.paspor.integration.letter;

import static java.util.stream.Collectors.joining;

import id.go.imigrasi.paspor.domain.letter.Alternatives;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The standing words of all letters in one language, and how it writes days and times. */
final class Words {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final Map<String, String> ZONES =
      Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

  private final Properties texts;
  private final Locale locale;
  private final ZoneId zone;

  private Words(Properties texts, Locale locale, ZoneId zone) {
    this.texts = texts;
    this.locale = locale;
    this.zone = zone;
  }

  static Words in(Locale language, ZoneId zone) {
    boolean english = "en".equals(language.getLanguage());
    return new Words(
        load(english ? "letters_en.properties" : "letters_in.properties"),
        english ? Locale.UK : INDONESIAN,
        zone);
  }

  String languageTag() {
    return locale.getLanguage().equals("en") ? "en" : "id";
  }

  /** A standing text. */
  String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the letters lack the words " + key);
    }
    return text;
  }

  /** A value as the language writes it. */
  String write(Object value) {
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof LocalTime time) {
      return time(time) + " " + zoneName();
    }
    if (value instanceof Instant instant) {
      ZonedDateTime local = instant.atZone(zone);
      return day(local.toLocalDate()) + ", " + write(local.toLocalTime());
    }
    if (value instanceof Enum<?> constant) {
      return text(key(constant));
    }
    if (value instanceof Alternatives several) {
      return several.each().stream().map(this::write).collect(joining(" " + text("or") + " "));
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(this::write).collect(joining(", "));
    }
    if (value instanceof Number number) {
      return NumberFormat.getIntegerInstance(locale).format(number);
    }
    return value.toString();
  }

  /** {@code Collector.Kind.FAMILY} for a nested enum. */
  private static String key(Enum<?> constant) {
    String owner = constant.getDeclaringClass().getName();
    return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
  }

  private String day(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  private String time(LocalTime time) {
    return time.format(
        DateTimeFormatter.ofPattern(locale == INDONESIAN ? "HH.mm" : "HH:mm", Locale.ROOT));
  }

  private String zoneName() {
    return ZONES.getOrDefault(zone.getId(), zone.getId());
  }

  private static Properties load(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
