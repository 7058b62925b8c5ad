package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Blanks that are left of a delivery and lie at one place.
 *
 * @param drawer login of the operator who holds them, or empty in the vault
 */
public record BroughtBlanks(int line, Batch batch, String drawer) {

  /** Reads the file {@link OpeningFile#BOOKLETS}. */
  public static List<BroughtBlanks> of(Sheet sheet, List<Fault> faults) {
    Set<String> notes = new HashSet<>();
    Set<BookletNumber> numbers = new HashSet<>();
    return sheet.lines().stream()
        .map(line -> read(new Cells(line, faults), notes, numbers))
        .filter(Objects::nonNull)
        .toList();
  }

  private static BroughtBlanks read(Cells cells, Set<String> notes, Set<BookletNumber> numbers) {
    String note = cells.read("delivery_note", text -> text);
    cells.once("delivery_note", note, notes);
    String blank = cells.read("blank", text -> text);
    String location = cells.read("location", text -> text);
    BookletNumber first = cells.read("first", BookletNumber::read);
    BookletNumber last = cells.read("last", BookletNumber::read);
    if (!cells.sound()) {
      return null;
    }
    BookletRange range = cells.made("last", () -> new BookletRange(first, last));
    Optional.ofNullable(range)
        .flatMap(all -> all.numbers().filter(number -> !numbers.add(number)).findFirst())
        .ifPresent(twice -> cells.once("first", twice, numbers));
    return cells.sound()
        ? new BroughtBlanks(
            cells.number(), new Batch(note, blank, range, location), cells.text("drawer"))
        : null;
  }
}
