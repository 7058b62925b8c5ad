package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.opening.BroughtFolder;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Boxes that Tikim filled before, with their folders; retention counts from the day they name. */
@Dependent
class OpeningBoxes implements OpeningEntry {
  private final OpeningCases cases;
  private final Archive archive;
  private final Offices offices;
  private final Clock clock;

  @Inject
  OpeningBoxes(OpeningCases cases, Archive archive, Offices offices, Clock clock) {
    this.cases = cases;
    this.archive = archive;
    this.offices = offices;
    this.clock = clock;
  }

  @Override
  public OpeningFile kind() {
    return OpeningFile.BOXES;
  }

  @Override
  public int check(Sheet sheet, List<Fault> faults) {
    List<BroughtFolder> all = BroughtFolder.of(sheet, faults);
    for (BroughtFolder each : all) {
      cases.check(each.filing(), faults);
      if (archive.box(each.box().code()).isPresent()) {
        faults.add(OpeningCases.fault(each.filing(), "box", Refusal.of("opening.box.known")));
      }
      if (each.closed().isAfter(offices.own().today(clock))) {
        faults.add(OpeningCases.fault(each.filing(), "closed_on", Refusal.of("opening.box.later")));
      }
    }
    return all.size();
  }

  @Override
  public void enter(Sheet sheet, OpeningRecord record) {
    for (BroughtFolder each : BroughtFolder.of(sheet, new ArrayList<>())) {
      cases.enter(each.filing(), Procedure.M_PASPOR, Step.BRING_ARCHIVED, record);
      archive.keep(each.box());
      archive.keep(
          ArchivedFile.in(each.box(), each.filing().number(), each.series().name(), each.closed()));
    }
  }
}
