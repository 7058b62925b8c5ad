package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.opening.BroughtPassport;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Finished passports of the system before, each in its compartment. */
@Dependent
class OpeningShelf implements OpeningEntry {
  private final OpeningCases cases;
  private final Shelf shelf;
  private final Passports passports;
  private final Booklets booklets;

  @Inject
  OpeningShelf(OpeningCases cases, Shelf shelf, Passports passports, Booklets booklets) {
    this.cases = cases;
    this.shelf = shelf;
    this.passports = passports;
    this.booklets = booklets;
  }

  @Override
  public OpeningFile kind() {
    return OpeningFile.SHELF;
  }

  @Override
  public int check(Sheet sheet, List<Fault> faults) {
    List<BroughtPassport> all = BroughtPassport.of(sheet, faults);
    for (BroughtPassport each : all) {
      cases.check(each.filing(), faults);
      if (passports.find(each.passport().text()).isPresent()
          || booklets.find(each.passport()).isPresent()) {
        faults.add(OpeningCases.fault(each.filing(), "passport", Refusal.of("passport.exists")));
      }
      if (shelf.isTaken(each.place())) {
        faults.add(
            OpeningCases.fault(each.filing(), "compartment", Refusal.of("opening.shelf.taken")));
      }
    }
    return all.size();
  }

  @Override
  public void enter(Sheet sheet, OpeningRecord record) {
    for (BroughtPassport each : BroughtPassport.of(sheet, new ArrayList<>())) {
      cases.enter(each.filing(), Procedure.M_PASPOR, Step.BRING_READY, record);
      shelf.put(each.filing().number(), each.place());
      passports.add(
          Passport.issued(
              each.passport().text(),
              each.filing().number(),
              each.issued(),
              each.expires(),
              record.confirmedAt()));
    }
  }
}
