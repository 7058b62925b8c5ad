package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as a comma-separated file with a heading: {@code
 * list_id,name,name_original_script,aliases, gender,dob,pob,documents}; several values of one field
 * stand between semicolons, an alias begins with {@code Good:} or {@code Low:}, a birth is a date,
 * a year, {@code APPROXIMATELY:1968} or {@code BETWEEN:1973-1974}, a document {@code
 * kind|number|country}.
 */
final class ListFile {
  private ListFile() {}

  static List<ListedPerson> read(Path file) throws IOException {
    List<List<String>> rows = rows(Files.readString(file));
    List<String> heading = rows.get(0);
    return rows.stream().skip(1).map(row -> person(columns(heading, row))).toList();
  }

  /** Each row as heading to value. */
  static List<Map<String, String>> records(Path file) throws IOException {
    List<List<String>> rows = rows(Files.readString(file));
    return rows.stream().skip(1).map(row -> columns(rows.get(0), row)).toList();
  }

  private static Map<String, String> columns(List<String> heading, List<String> row) {
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      columns.put(heading.get(i), i < row.size() ? row.get(i) : "");
    }
    return columns;
  }

  private static ListedPerson person(Map<String, String> row) {
    List<ListedName> names = new ArrayList<>();
    names.add(ListedName.known(row.get("name")));
    values(row, "name_original_script").map(ListedName::known).forEach(names::add);
    values(row, "aliases")
        .map(each -> each.contains(":") ? each.split(":", 2) : new String[] {"Good", each})
        .filter(each -> each.length == 2 && !each[1].isBlank())
        .map(
            each ->
                new ListedName(each[1].replaceAll("\\(.*?\\)", "").strip(), each[0].equals("Low")))
        .forEach(names::add);
    String id = row.get("list_id");
    LocalDate listed = LocalDate.of(2020, 1, 1);
    WatchListEntry entry =
        new WatchListEntry(
            id,
            WatchList.ENTRY_BAN,
            row.get("name"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "bench",
            id,
            listed,
            listed.plusYears(20));
    return new ListedPerson(
        entry,
        names,
        sex(row.getOrDefault("gender", "")),
        values(row, "dob").flatMap(ListFile::birth).toList(),
        values(row, "pob").map(place -> place.split("/")[0]).collect(Collectors.toSet()),
        numbers(row));
  }

  private static Optional<Sex> sex(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "MALE", "M" -> Optional.of(Sex.MALE);
      case "FEMALE", "F" -> Optional.of(Sex.FEMALE);
      default -> Optional.empty();
    };
  }

  private static Set<String> numbers(Map<String, String> row) {
    return values(row, "documents")
        .map(document -> document.split("\\|"))
        .filter(parts -> parts.length > 1)
        .map(parts -> parts[1].toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
        .filter(number -> number.length() > 4)
        .collect(Collectors.toSet());
  }

  static Stream<ListedBirth> birth(String written) {
    if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Stream.of(ListedBirth.on(LocalDate.parse(written)));
    }
    int[] years =
        Arrays.stream(written.replaceAll("[^0-9]+", " ").strip().split(" "))
            .filter(year -> year.length() == 4)
            .mapToInt(Integer::parseInt)
            .sorted()
            .toArray();
    return years.length == 0
        ? Stream.empty()
        : Stream.of(ListedBirth.between(years[0], years[years.length - 1]));
  }

  private static Stream<String> values(Map<String, String> row, String column) {
    return Arrays.stream(row.getOrDefault(column, "").split(" ?; "))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '"') {
        boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          field.append(next);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (next == ',' || next == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (next == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || next != '\r') {
        field.append(next);
      }
    }
    return rows;
  }
}
