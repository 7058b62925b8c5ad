package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of the directorate's messages in the office's words: only the name and the ban itself
 * are always there (Permenimipas 13/2025 art. 9 and 13).
 */
final class ListedPersonReading {
  private static final int LONGEST_ID = 40;
  private static final int LONGEST_TEXT = 160;

  /** An urgent entry ends by law unless it is confirmed (Permenimipas 13/2025 art. 9 and 11). */
  private static final int URGENT_DAYS = 20;

  private ListedPersonReading() {}

  static ListedPerson person(JsonObject json) {
    return new ListedPerson(
        entry(json),
        names(json),
        text(json, "sex").map(ListedPersonReading::sex),
        births(json),
        text(json, "birthPlace").map(Set::of).orElse(Set.of()),
        numbers(json));
  }

  static String entryId(JsonObject json) {
    return within(json.getString("entryId"), LONGEST_ID);
  }

  private static WatchListEntry entry(JsonObject json) {
    return new WatchListEntry(
        entryId(json),
        switch (json.getString("list")) {
          case "CEGAH" -> WatchList.EXIT_BAN;
          case "TANGKAL" -> WatchList.ENTRY_BAN;
          default -> throw new IllegalArgumentException("an unknown list");
        },
        within(json.getString("fullName"), LONGEST_TEXT),
        text(json, "birthPlace").map(place -> within(place, LONGEST_TEXT)),
        text(json, "birthDate").map(LocalDate::parse),
        has(json, "birthYear") ? Optional.of(json.getInt("birthYear")) : Optional.empty(),
        within(json.getString("requestingAgency"), LONGEST_TEXT),
        within(json.getString("decisionNumber"), LONGEST_TEXT),
        LocalDate.parse(json.getString("validFrom")),
        lastDay(json));
  }

  private static LocalDate lastDay(JsonObject json) {
    LocalDate said = LocalDate.parse(json.getString("validUntil"));
    LocalDate urgent =
        LocalDate.parse(json.getString("validFrom")).plusDays(URGENT_DAYS).minusDays(1);
    return json.getBoolean("urgent", false) && urgent.isBefore(said) ? urgent : said;
  }

  private static List<ListedName> names(JsonObject json) {
    return Stream.of(
            Stream.of(ListedName.known(json.getString("fullName"))),
            texts(json, "aliases").map(ListedName::known),
            texts(json, "weakAliases").map(alias -> new ListedName(alias, true)))
        .flatMap(each -> each)
        .toList();
  }

  private static Sex sex(String letter) {
    return switch (letter) {
      case "M" -> Sex.MALE;
      case "F" -> Sex.FEMALE;
      default -> throw new IllegalArgumentException("an unknown sex");
    };
  }

  /** A day, else a year, else an age on a day. */
  private static List<ListedBirth> births(JsonObject json) {
    List<ListedBirth> births = new ArrayList<>();
    Optional<String> date = text(json, "birthDate");
    if (date.isPresent()) {
      births.add(ListedBirth.on(LocalDate.parse(date.get())));
    } else if (has(json, "birthYear")) {
      births.add(ListedBirth.in(json.getInt("birthYear")));
    } else if (has(json, "age")) {
      births.add(ListedBirth.aged(json.getInt("age"), LocalDate.parse(json.getString("ageAsOf"))));
    }
    return births;
  }

  private static Set<String> numbers(JsonObject json) {
    return Stream.concat(text(json, "nik").stream(), texts(json, "passportNumbers"))
        .map(number -> number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> text(JsonObject json, String key) {
    return has(json, key)
        ? Optional.of(json.getString(key)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static boolean has(JsonObject json, String key) {
    return json.containsKey(key) && !json.isNull(key);
  }

  private static Stream<String> texts(JsonObject json, String key) {
    return has(json, key)
        ? json.getJsonArray(key).getValuesAs(JsonString::getString).stream()
            .filter(text -> !text.isBlank())
        : Stream.empty();
  }

  private static String within(String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("a text of more than " + longest + " letters");
    }
    return text;
  }
}
