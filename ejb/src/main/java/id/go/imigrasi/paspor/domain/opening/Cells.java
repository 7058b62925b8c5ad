package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one line cell by cell and notes every fault instead of stopping at the first. */
public final class Cells {
  private final Sheet.Line line;
  private final List<Fault> faults;
  private final int before;

  public Cells(Sheet.Line line, List<Fault> faults) {
    this.line = line;
    this.faults = faults;
    this.before = faults.size();
  }

  public int number() {
    return line.number();
  }

  /** Whether nothing was wrong in this line so far. */
  public boolean sound() {
    return faults.size() == before;
  }

  /** The cell as a value; a fault and null when it is empty or refused. */
  public <T> T read(String column, Function<String, T> as) {
    String text = line.cells().get(column);
    if (text == null) {
      fault(column, Refusal.of("opening.cell.empty"));
      return null;
    }
    return made(column, () -> as.apply(text));
  }

  /** The same, where nothing may stand there. */
  public <T> Optional<T> given(String column, Function<String, T> as) {
    return line.cells().containsKey(column)
        ? Optional.ofNullable(read(column, as))
        : Optional.empty();
  }

  /** The cell as it stands; empty text when there is nothing. */
  public String text(String column) {
    return line.cells().getOrDefault(column, "");
  }

  /** One of the words of an enumeration, in capitals or not. */
  public <E extends Enum<E>> E word(String column, Class<E> words) {
    return read(
        column,
        text ->
            Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.because("opening.cell.word", possible(words))));
  }

  private static <E extends Enum<E>> String possible(Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(Enum::name)
        .reduce((all, next) -> all + ", " + next)
        .orElse("");
  }

  /** {@code 2026-11-23}. */
  public LocalDate day(String column) {
    return read(column, LocalDate::parse);
  }

  /** {@code 07:30}. */
  public LocalTime time(String column) {
    return read(column, LocalTime::parse);
  }

  /** {@code 2026-11-20T03:15:00Z}. */
  public Instant instant(String column) {
    return read(column, Instant::parse);
  }

  public int count(String column) {
    Integer read = read(column, Integer::valueOf);
    return read == null ? 0 : read;
  }

  /** A value made of several cells; its fault is noted at this column. */
  public <T> T made(String column, Supplier<T> value) {
    try {
      return value.get();
    } catch (Refused refused) {
      refused.refusals().forEach(each -> fault(column, each));
    } catch (DateTimeException | NumberFormatException unreadable) {
      fault(column, Refusal.of("opening.cell.unreadable"));
    }
    return null;
  }

  public void fault(String column, Refusal why) {
    faults.add(new Fault(line.number(), column, why));
  }

  /** Notes a fault where the value stood in an earlier line already. */
  public <T> void once(String column, T value, Set<T> earlier) {
    if (value != null && !earlier.add(value)) {
      fault(column, Refusal.of("opening.cell.twice"));
    }
  }

  /** What is wrong with the header: a column that is missing, or one that nobody knows. */
  public static void header(OpeningFile kind, Sheet sheet, List<Fault> faults) {
    Set<String> seen = new HashSet<>();
    for (String column : sheet.columns()) {
      if (!kind.columns().contains(column)) {
        faults.add(new Fault(1, column, Refusal.of("opening.column.unknown")));
      } else if (!seen.add(column)) {
        faults.add(new Fault(1, column, Refusal.of("opening.cell.twice")));
      }
    }
    kind.needed().stream()
        .filter(column -> !seen.contains(column))
        .forEach(column -> faults.add(new Fault(1, column, Refusal.of("opening.column.missing"))));
  }
}
