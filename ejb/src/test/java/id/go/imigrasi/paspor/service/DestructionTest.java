package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.RealmInMemory.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.biometrics.CentralQuestion;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder is destroyed after its time, by two approvals and before two people, or not at all. */
class DestructionTest {
  private static final LocalDate OLD = LocalDate.of(2023, 11, 23);
  private static final LocalDate YOUNG = LocalDate.of(2023, 11, 24);

  private final TikimOffice office = new TikimOffice();

  @Test
  void goesFromTheProposalThroughBothApprovalsToTheRecord() {
    ApplicationNumber file = archived(OLD);
    assertThat(retention().due())
        .singleElement()
        .satisfies(due -> assertThat(due.since()).isEqualTo(LocalDate.of(2026, 11, 23)));
    office.abis.save(CentralSearch.begin(file, TikimOffice.NOW));
    String list = tikim().propose(List.of(file)).number();
    assertThatThrownBy(() -> tikim().propose(List.of(file)))
        .hasMessage("archive.destruction.twice");
    assertThatThrownBy(() -> head().approve(list, "B-12/2026"))
        .hasMessage("archive.destruction.stage");
    assertThatThrownBy(() -> destroy(list)).hasMessage("archive.destruction.stage");

    section().examine(list, "sesuai daftar");
    head().approve(list, "B-12/2026");
    assertThatThrownBy(() -> tikim().destroy(list, "dicacah", by("tono")))
        .hasMessage("office.second.same");
    destroy(list);

    Destruction record = office.lists.get(list);
    assertThat(record.stage()).isEqualTo(Destruction.Stage.DESTROYED);
    assertThat(record.words())
        .extracting(Destruction.Word::by)
        .containsExactly("tono", "kasi", "kepala", "tono");
    assertThat(office.archive.fileOf(file).orElseThrow().destroyedUnder()).contains(list);
    assertThat(office.applications.find(file)).isPresent();
    assertThat(office.abis.find(file).flatMap(CentralSearch::question))
        .map(CentralQuestion::kind)
        .contains(CentralQuestion.Kind.DELETE);
    assertThat(retention().due()).isEmpty();
    assertThatThrownBy(() -> tikim().propose(List.of(file))).hasMessage("archive.file.destroyed");
  }

  @Test
  void aDayTooEarlyIsRefused() {
    ApplicationNumber young = archived(YOUNG);
    assertThatThrownBy(() -> tikim().propose(List.of(archived(OLD), young)))
        .hasMessage("archive.retention.early");
    assertThat(office.lists).isEmpty();
    office.clock.forward(Duration.ofDays(1));
    assertThat(tikim().propose(List.of(young)).stage()).isEqualTo(Destruction.Stage.PROPOSED);
  }

  @Test
  void whatIsHeldLentOrExaminedStaysEvenAfterItsApproval() {
    ApplicationNumber file = archived(OLD);
    String list = tikim().propose(List.of(file)).number();
    section().examine(list, "sesuai daftar");
    head().approve(list, "B-12/2026");

    retention().hold(file, "Surat Polda 7/2026");
    assertThatThrownBy(() -> destroy(list)).hasMessage("archive.hold.held");
    office.as("kasi", Role.SECTION_HEAD, RetentionService.class).lift(file, "Surat Polda 9/2026");

    office
        .as("tono", Role.ARCHIVIST, FileLoanService.class)
        .lend(file, "tono", "BAP", LocalDate.of(2026, 11, 30));
    assertThatThrownBy(() -> destroy(list)).hasMessage("archive.hold.lent");
    office.as("tono", Role.ARCHIVIST, FileLoanService.class).takeBack(file);

    office.ended(Status.UNDER_EXAMINATION, Step.REFER_TO_EXAMINATION);
    assertThatThrownBy(() -> destroy(list)).hasMessage("archive.hold.examined");
    assertThat(retention().due()).isEmpty();
    assertThat(office.archive.fileOf(file).orElseThrow().destroyedUnder()).isEmpty();
  }

  @Test
  void eachLevelIsAnotherPersonAndMayRefuse() {
    String list = tikim().propose(List.of(archived(OLD))).number();
    assertThatThrownBy(
            () ->
                office
                    .as("tono", Role.SECTION_HEAD, DestructionService.class)
                    .examine(list, "sesuai"))
        .hasMessage("archive.destruction.same-hand");
    section().examine(list, "sesuai");
    assertThatThrownBy(
            () ->
                office.as("kasi", Role.DEPUTY_HEAD, DestructionService.class).approve(list, "B-1"))
        .hasMessage("archive.destruction.same-hand");
    head().refuse(list, "belum ada surat ANRI");
    assertThatThrownBy(() -> head().approve(list, "B-1")).hasMessage("archive.destruction.stage");
  }

  private ApplicationNumber archived(LocalDate closed) {
    ApplicationNumber file = office.handedOver();
    FileBox box = new FileBox("BOKS-1", "R1", "A1", 50, 1);
    office.archive.keep(ArchivedFile.in(box, file, Series.PASSPORT_APPLICATION.name(), closed));
    return file;
  }

  private String witness() {
    office.as("sari", Role.ARCHIVIST, DestructionService.class);
    return "sari";
  }

  private void destroy(String list) {
    String second = witness();
    tikim().destroy(list, "dicacah", by(second));
  }

  private DestructionService tikim() {
    return office.as("tono", Role.ARCHIVIST, DestructionService.class);
  }

  private RetentionService retention() {
    return office.as("tono", Role.ARCHIVIST, RetentionService.class);
  }

  private DestructionService section() {
    return office.as("kasi", Role.SECTION_HEAD, DestructionService.class);
  }

  private DestructionService head() {
    return office.as("kepala", Role.HEAD_OF_OFFICE, DestructionService.class);
  }
}
