package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.integration.cekal.names.CommaFile.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question whose right answer is known.
 *
 * @param kind what was done to name or birth, or who asks
 * @param birth what was done to the birth
 * @param entry the entry that is meant; empty for a stranger
 */
record Asked(String kind, String birth, ScreeningQuestion question, Optional<String> entry) {
  private static final String UNKNOWN_PLACE = "X";

  /** Held out: the matcher was made without looking at what it misses of this half. */
  boolean isHeldOut() {
    return Math.floorMod(entry.orElse(question.fullName().text()).hashCode(), 2) == 1;
  }

  static Asked stranger(String who, ScreeningQuestion question) {
    return new Asked(who, "", question, Optional.empty());
  }

  boolean isListed() {
    return entry.isPresent();
  }

  /** The questions of a file; its columns stand in {@code ear/docs/matching.md}. */
  static List<Asked> read(Path file) throws IOException {
    return CommaFile.read(file, "name", "birth", "list_id").stream().map(Asked::of).toList();
  }

  private static Asked of(Row row) {
    String name = row.needed("name");
    if (Latin.words(name).isEmpty()) {
      throw row.malformed("has a name without a letter");
    }
    ScreeningQuestion question =
        MadePeople.question(
            name,
            birth(row),
            ListFile.sex(row.get("sex")).orElse(Sex.MALE),
            row.get("place").isEmpty() ? UNKNOWN_PLACE : row.get("place"),
            Arrays.stream(row.get("passports").split(";"))
                .map(number -> number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
                .filter(number -> !number.isEmpty())
                .toList());
    Optional<String> entry = Optional.of(row.get("list_id")).filter(id -> !id.isEmpty());
    String kind = row.get("kind").isEmpty() ? "FROM THE FILE" : row.get("kind");
    return new Asked(kind, "", question, entry);
  }

  private static LocalDate birth(Row row) {
    String written = row.needed("birth");
    try {
      return LocalDate.parse(written.matches("\\d{4}") ? written + "-01-01" : written);
    } catch (DateTimeException e) {
      throw row.malformed("has the birth " + written + ", which is neither a day nor a year");
    }
  }
}
