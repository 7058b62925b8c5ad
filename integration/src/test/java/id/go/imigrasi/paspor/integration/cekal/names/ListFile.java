package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.integration.cekal.names.CommaFile.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A watch list as a comma-separated file; its columns stand in {@code ear/docs/matching.md}. */
final class ListFile {
  private static final LocalDate LISTED = LocalDate.of(2020, 1, 1);
  private static final int SHORTEST_NUMBER = 5;

  private ListFile() {}

  static List<ListedPerson> read(Path file) throws IOException {
    Set<String> ids = new HashSet<>();
    List<ListedPerson> list = new ArrayList<>();
    for (Row row : CommaFile.read(file, "list_id", "name")) {
      if (!ids.add(row.needed("list_id"))) {
        throw row.malformed("has a list_id that came before");
      }
      list.add(person(row));
    }
    return list;
  }

  private static ListedPerson person(Row row) {
    List<ListedName> names = new ArrayList<>();
    names.add(ListedName.known(row.needed("name")));
    values(row, "name_original_script").map(ListedName::known).forEach(names::add);
    values(row, "aliases").flatMap(ListFile::alias).forEach(names::add);
    return new ListedPerson(
        entry(row),
        names,
        sex(row.get("gender")),
        values(row, "dob").map(birth -> birth(row, birth)).toList(),
        values(row, "pob").map(place -> place.split("/")[0]).collect(Collectors.toSet()),
        numbers(row));
  }

  private static WatchListEntry entry(Row row) {
    String id = row.get("list_id");
    return new WatchListEntry(
        id,
        WatchList.ENTRY_BAN,
        row.get("name"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "bench",
        id,
        LISTED,
        LISTED.plusYears(20));
  }

  private static Stream<ListedName> alias(String written) {
    boolean weak = written.startsWith("Low:");
    String text = written.replaceFirst("^(Good|Low):", "").replaceAll("\\(.*?\\)", "").strip();
    return text.isEmpty() ? Stream.empty() : Stream.of(new ListedName(text, weak));
  }

  static Optional<Sex> sex(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "MALE", "M" -> Optional.of(Sex.MALE);
      case "FEMALE", "F" -> Optional.of(Sex.FEMALE);
      default -> Optional.empty();
    };
  }

  private static Set<String> numbers(Row row) {
    return values(row, "documents")
        .map(document -> document.split("\\|"))
        .map(parts -> parts.length > 1 ? parts[1] : parts[0])
        .map(number -> number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
        .filter(number -> number.length() >= SHORTEST_NUMBER)
        .collect(Collectors.toSet());
  }

  private static ListedBirth birth(Row row, String written) {
    try {
      if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return ListedBirth.on(LocalDate.parse(written));
      }
      if (written.matches("AGE:\\d{1,3}@\\d{4}-\\d{2}-\\d{2}")) {
        String[] age = written.substring(4).split("@");
        return ListedBirth.aged(Integer.parseInt(age[0]), LocalDate.parse(age[1]));
      }
    } catch (DateTimeException e) {
      throw row.malformed("has the birth " + written + ", a day that never was");
    }
    int[] years =
        Arrays.stream(written.replaceAll("[^0-9]+", " ").strip().split(" "))
            .filter(year -> year.length() == 4)
            .mapToInt(Integer::parseInt)
            .sorted()
            .toArray();
    if (years.length == 0) {
      throw row.malformed("has the birth " + written + ", which is no day, year, span or age");
    }
    return ListedBirth.between(years[0], years[years.length - 1]);
  }

  private static Stream<String> values(Row row, String column) {
    return Arrays.stream(row.get(column).split(" ?; ?"))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
