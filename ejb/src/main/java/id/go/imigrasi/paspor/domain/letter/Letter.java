package id.go.imigrasi.paspor.domain.letter;

import id.go.imigrasi.paspor.domain.office.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A paper to be printed: what its template asks for, by name.
 *
 * @param office whose head it carries, as in force on the date
 * @param scanned what the QR code says: a number only, never a name; empty for none
 * @param fields text, {@link LocalDate}, {@link java.time.Instant}, {@link java.time.LocalTime},
 *     number, enum constant, {@link Alternatives} or a collection of these; the printer writes them
 *     as the language does
 * @param rows the lines of its list or table
 */
public record Letter(
    LetterKind kind,
    Office office,
    LocalDate date,
    String scanned,
    Map<String, Object> fields,
    List<Map<String, Object>> rows) {

  public Letter {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(office);
    Objects.requireNonNull(date);
    scanned = Objects.requireNonNullElse(scanned, "");
    fields = Map.copyOf(fields);
    rows = rows.stream().map(Map::copyOf).toList();
  }

  public static Writing of(LetterKind kind, Office office, LocalDate date) {
    return new Writing(kind, office, date);
  }

  @Override
  public String toString() {
    return "Letter[" + kind + "]";
  }

  /** A paper being written. */
  public static final class Writing {
    private final LetterKind kind;
    private final Office office;
    private final LocalDate date;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private String scanned = "";

    private Writing(LetterKind kind, Office office, LocalDate date) {
      this.kind = kind;
      this.office = office;
      this.date = date;
    }

    /** Its QR code. */
    public Writing scanned(String number) {
      scanned = number;
      return this;
    }

    public Writing with(String name, Object value) {
      fields.put(name, Objects.requireNonNullElse(value, ""));
      return this;
    }

    /** A line that is one value. */
    public Writing line(Object text) {
      return row(Map.of("text", text));
    }

    public Writing row(Map<String, Object> cells) {
      rows.add(cells);
      return this;
    }

    public Letter done() {
      return new Letter(kind, office, date, scanned, fields, rows);
    }
  }
}
