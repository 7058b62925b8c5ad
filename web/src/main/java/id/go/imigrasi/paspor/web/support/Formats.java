package id.go.imigrasi.paspor.web.support;

import id.go.imigrasi.paspor.domain.application.Refusal;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How the office writes dates, times, money and numbers: {@code 22 Nov 2026}, {@code 09.30 WITA},
 * {@code Rp650.000}, {@code 2110 2611 2300 0425}. The functions of the pages' tag library.
 */
public final class Formats {
  private Formats() {}

  /** A day as {@code 22 Nov 2026}; instants are taken in the office's zone. Empty for null. */
  public static String day(Object value) {
    return here().day(value);
  }

  /** A day with its weekday, {@code Minggu, 22 November 2026}. Empty for null. */
  public static String fullDay(Object value) {
    return here().fullDay(value);
  }

  /** A time as {@code 09.30 WITA}, in English {@code 09:30 WITA}. Empty for null. */
  public static String time(Object value) {
    return here().time(value);
  }

  /** A day and a time, {@code 22 Nov 2026, 09.30 WITA}. Empty for null. */
  public static String moment(Object value) {
    return here().moment(value);
  }

  /** Whole rupiah as {@code Rp650.000}, in both languages with the Indonesian points. */
  public static String rupiah(Number value) {
    return value == null
        ? ""
        : "Rp" + String.format(Locale.ROOT, "%,d", value.longValue()).replace(',', '.');
  }

  /** A count with thousands in the language's own way: {@code 1.204}, in English {@code 1,204}. */
  public static String count(Number value) {
    return here().count(value);
  }

  /** A share as {@code 97,1 %}, in English {@code 97.1 %}; a dash where there is none. */
  public static String percent(Double value) {
    return here().percent(value);
  }

  /** Any number of digits in groups of four, as people read them aloud. */
  public static String grouped(Object value) {
    return value == null ? "" : value.toString().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** A length of time as {@code 1:42} or {@code 2:05:09}: hours only when there are any. */
  public static String span(Duration value) {
    if (value == null) {
      return "";
    }
    long hours = value.toHours();
    return hours == 0
        ? String.format(Locale.ROOT, "%d:%02d", value.toMinutesPart(), value.toSecondsPart())
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", hours, value.toMinutesPart(), value.toSecondsPart());
  }

  /** The first letters of the first and the last name, where there is no photo. */
  public static String initials(Object name) {
    String[] words = name == null ? new String[0] : name.toString().strip().split("\\s+");
    if (words.length == 0 || words[0].isEmpty()) {
      return "";
    }
    String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
    return (words[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
  }

  /** Seconds of a length of time, for the clock in the browser. */
  public static long seconds(Duration value) {
    return value == null ? 0 : value.toSeconds();
  }

  /** Milliseconds since 1970, for the clock in the browser; null for null. */
  public static Long millis(Instant value) {
    return value == null ? null : value.toEpochMilli();
  }

  /** ISO 8601 for machines that read the page. Empty for null. */
  public static String iso(Object value) {
    return value == null ? "" : value.toString();
  }

  /** Refusals as sentences; anything else a page gives is its own text. */
  public static List<String> sentences(Object refusals) {
    if (refusals instanceof Collection<?> many) {
      return many.stream().flatMap(each -> sentences(each).stream()).toList();
    }
    if (refusals instanceof Refusal refusal) {
      return List.of(Words.in(language()).sentence(refusal));
    }
    return refusals == null ? List.of() : List.of(refusals.toString());
  }

  /** The pattern of a bundle with its places {0}, {1} filled. */
  public static String say(String pattern, Object argument) {
    return Words.fill(pattern, language(), argument);
  }

  /** The same with two places. */
  public static String say(String pattern, Object first, Object second) {
    return Words.fill(pattern, language(), first, second);
  }

  /** Of two texts the one in the page's language. */
  public static String either(String indonesian, String english) {
    return Locale.ENGLISH.getLanguage().equals(language().getLanguage()) ? english : indonesian;
  }

  /** The name of a kind of blank booklet; its code where the office has no word for it. */
  public static String blank(String code) {
    String named = word("blank." + code);
    return named.startsWith("blank.") ? code : named;
  }

  /** A word of the bundle {@code words}, for keys that are put together from an enum's name. */
  public static String word(String key) {
    return Words.in(language()).word(key);
  }

  private static ZoneId zone() {
    return ZoneId.of(
        ConfigProvider.getConfig()
            .getOptionalValue("paspor.office.zone", String.class)
            .orElse("Asia/Makassar"));
  }

  private static Writing here() {
    return new Writing(language(), zone());
  }

  private static Locale language() {
    FacesContext page = FacesContext.getCurrentInstance();
    return page == null || page.getViewRoot() == null
        ? Words.INDONESIAN
        : page.getViewRoot().getLocale();
  }
}
