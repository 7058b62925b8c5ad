package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A finished passport that waits on the shelf. */
public record BroughtPassport(
    BroughtFiling filing,
    BookletNumber passport,
    LocalDate issued,
    LocalDate expires,
    ShelfPlace place) {
  private static final int RACKS = 99;

  /** Reads the file {@link OpeningFile#SHELF}. */
  public static List<BroughtPassport> of(Sheet sheet, List<Fault> faults) {
    Set<Object> once = new HashSet<>();
    return sheet.lines().stream()
        .map(line -> read(new Cells(line, faults), once))
        .filter(Objects::nonNull)
        .toList();
  }

  private static BroughtPassport read(Cells cells, Set<Object> once) {
    BroughtFiling filing = BroughtFiling.read(cells, once);
    BookletNumber passport = cells.read("passport", BookletNumber::read);
    cells.once("passport", passport, once);
    LocalDate issued = cells.day("issued_on");
    LocalDate expires = cells.day("expires_on");
    int rack = within(cells, "rack", RACKS);
    int compartment = within(cells, "compartment", ShelfPlace.COMPARTMENTS);
    if (issued != null && expires != null && !issued.isBefore(expires)) {
      cells.fault("expires_on", Refusal.of("opening.shelf.expires"));
    }
    if (!cells.sound()) {
      return null;
    }
    ShelfPlace place = new ShelfPlace(filing.location(), rack, compartment);
    cells.once("compartment", place, once);
    return cells.sound() ? new BroughtPassport(filing, passport, issued, expires, place) : null;
  }

  private static int within(Cells cells, String column, int most) {
    int count = cells.count(column);
    if (cells.sound() && (count < 1 || count > most)) {
      cells.fault(column, Refusal.of("opening.cell.between", 1, most));
    }
    return count;
  }
}
