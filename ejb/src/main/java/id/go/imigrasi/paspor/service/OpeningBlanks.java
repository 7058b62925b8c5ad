package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.opening.BroughtBlanks;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Blanks that the office brings along: a delivery into the vault, and from there to the drawer. */
@Dependent
class OpeningBlanks implements OpeningEntry {
  private final Booklets booklets;
  private final BookletNumberForm form;
  private final Officers officers;
  private final Offices offices;

  @Inject
  OpeningBlanks(Booklets booklets, BookletNumberForm form, Officers officers, Offices offices) {
    this.booklets = booklets;
    this.form = form;
    this.officers = officers;
    this.offices = offices;
  }

  @Override
  public OpeningFile kind() {
    return OpeningFile.BOOKLETS;
  }

  @Override
  public int check(Sheet sheet, List<Fault> faults) {
    List<BroughtBlanks> all = BroughtBlanks.of(sheet, faults);
    all.forEach(each -> check(each, faults));
    return all.stream().mapToInt(each -> each.batch().range().size()).sum();
  }

  private void check(BroughtBlanks each, List<Fault> faults) {
    try {
      form.check(each.batch().range().first());
    } catch (Refused malformed) {
      malformed.refusals().forEach(why -> faults.add(new Fault(each.line(), "first", why)));
    }
    if (booklets.knows(each.batch())) {
      faults.add(new Fault(each.line(), "delivery_note", Refusal.of("opening.booklets.known")));
    }
    if (offices.location(each.batch().location()).isEmpty()) {
      faults.add(new Fault(each.line(), "location", Refusal.of("opening.location.unknown")));
    }
    if (!each.drawer().isEmpty() && !sitsThere(each)) {
      faults.add(new Fault(each.line(), "drawer", Refusal.of("opening.booklets.drawer")));
    }
  }

  /** A drawer belongs to a print operator of that location. */
  private boolean sitsThere(BroughtBlanks each) {
    return officers
        .find(each.drawer())
        .filter(Officer::active)
        .filter(officer -> officer.roles().contains(Role.PRINT_OPERATOR))
        .filter(officer -> officer.location().equals(each.batch().location()))
        .isPresent();
  }

  @Override
  public void enter(Sheet sheet, OpeningRecord record) {
    Signatures both = new Signatures(record.inputBy(), record.confirmedBy(), record.confirmedAt());
    for (BroughtBlanks each : BroughtBlanks.of(sheet, new ArrayList<>())) {
      booklets.receive(each.batch(), both);
      if (!each.drawer().isEmpty()) {
        booklets.move(
            StockMovement.of(each.batch().range(), BookletStep.ISSUE, both, each.batch().location())
                .toDrawer(each.drawer()));
      }
    }
  }
}
