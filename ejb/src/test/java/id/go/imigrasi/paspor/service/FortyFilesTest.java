package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty folders go from Lantaskim to Tikim; one does not come, and one is not whole. */
class FortyFilesTest {
  private final TikimOffice office = new TikimOffice();
  private final List<ApplicationNumber> files = new ArrayList<>();
  private ApplicationNumber missing;
  private ApplicationNumber incomplete;
  private TransferRegister sent;

  @BeforeEach
  void sendForty() {
    for (int i = 0; i < 39; i++) {
      files.add(office.handedOver());
    }
    files.add(office.ended(Status.REJECTED, Step.REGISTER, Step.REJECT_AT_INTERVIEW));
    missing = files.get(6);
    incomplete = files.get(39);
    sent = lantaskim().send(files);
  }

  @Test
  void whatIsMissingOrNotWholeStaysBehindWithTheReasonAndIsAwaited() {
    ArchiveService tikim = tikim();
    assertThat(tikim.papersOf(incomplete))
        .containsExactly(FilePaper.REGISTRATION_SHEET, FilePaper.REJECTION_LETTER);
    assertThatThrownBy(() -> tikim.receive(sent.number(), 39))
        .hasMessage("archive.transfer.count-differs");

    tikim.noteMissing(sent.number(), missing);
    tikim.noteIncomplete(sent.number(), incomplete, Set.of(FilePaper.REJECTION_LETTER));
    TransferRegister received = tikim.receive(sent.number(), 39);

    assertThat(received.taken()).hasSize(38).doesNotContain(missing, incomplete);
    assertThat(tikim.toBox()).extracting(WorkItem::number).hasSize(38).doesNotContain(missing);
    assertThat(tikim.awaited())
        .extracting(AwaitedFile::application, AwaitedFile::why)
        .containsExactlyInAnyOrder(
            tuple(missing, Shortfall.missing()),
            tuple(incomplete, Shortfall.without(Set.of(FilePaper.REJECTION_LETTER))));
  }

  @Test
  void whatStayedBehindComesWithAnotherEntryAndIsAwaitedNoMore() {
    ArchiveService tikim = tikim();
    tikim.noteMissing(sent.number(), missing);
    tikim.noteIncomplete(sent.number(), incomplete, Set.of(FilePaper.REJECTION_LETTER));
    tikim.receive(sent.number(), 39);

    assertThat(lantaskim().toSend())
        .extracting(WorkItem::number)
        .containsExactlyInAnyOrder(missing, incomplete);
    TransferRegister again = lantaskim().send(List.of(missing, incomplete));
    assertThat(tikim().awaited()).isEmpty();
    tikim().receive(again.number(), 2);
    assertThat(tikim().toBox()).hasSize(40);
  }

  @Test
  void aFolderThatTurnsUpBeforeTheSecondSignatureIsTaken() {
    ArchiveService tikim = tikim();
    tikim.noteMissing(sent.number(), missing);
    tikim.noteWhole(sent.number(), missing);

    assertThat(tikim.receive(sent.number(), 40).taken()).hasSize(40);
    assertThatThrownBy(() -> tikim.noteMissing(sent.number(), missing))
        .hasMessage("archive.transfer.received-already");
  }

  @Test
  void onlyAPaperOfItsKindCanBeLackingAndOnlyAFileOfTheEntryStaysBehind() {
    ArchiveService tikim = tikim();
    assertThatThrownBy(() -> tikim.noteIncomplete(sent.number(), missing, Set.of(FilePaper.DECREE)))
        .hasMessage("archive.shortfall.not-asked-for");
    assertThatThrownBy(() -> tikim.noteIncomplete(sent.number(), missing, Set.of()))
        .hasMessage("archive.shortfall.unnamed");
    assertThatThrownBy(() -> tikim.noteMissing(sent.number(), office.handedOver()))
        .hasMessage("archive.transfer.not-in-entry");
  }

  @Test
  void aFolderIsLentUntilADayAndIsOverdueAfterIt() {
    ApplicationNumber file = boxed();
    FileLoanService loans = office.as("tono", Role.ARCHIVIST, FileLoanService.class);
    office.as("budi", Role.EXAMINER, FileLoanService.class);
    LocalDate due = LocalDate.of(2026, 11, 30);

    assertThatThrownBy(() -> loans.lend(file, "nobody", "BAP", due))
        .hasMessage("archive.loan.borrower");
    assertThatThrownBy(() -> loans.lend(file, "budi", "BAP", LocalDate.of(2026, 11, 22)))
        .hasMessage("archive.loan.due");
    loans.lend(file, "budi", "BAP", due);
    assertThatThrownBy(() -> loans.lend(file, "tono", "BAP", due)).hasMessage("archive.loan.out");

    office.clock.forward(Duration.ofDays(7));
    assertThat(loans.overdue()).isEmpty();
    office.clock.forward(Duration.ofDays(1));
    assertThat(loans.overdue())
        .singleElement()
        .satisfies(loan -> assertThat(loan.borrower()).isEqualTo("budi"));
    loans.takeBack(file);
    assertThat(loans.out()).isEmpty();
    assertThatThrownBy(() -> loans.takeBack(file)).hasMessage("archive.loan.none");
  }

  private ApplicationNumber boxed() {
    tikim().receive(sent.number(), 40);
    tikim().openBox("BOKS-1", "R1", "A1", 50);
    ApplicationNumber file = files.get(0);
    tikim().file(file, office.applications.find(file).orElseThrow().version(), "BOKS-1");
    return file;
  }

  private ArchiveService lantaskim() {
    return office.as("lina", Role.HAND_OVER_OFFICER, ArchiveService.class);
  }

  private ArchiveService tikim() {
    return office.as("tono", Role.ARCHIVIST, ArchiveService.class);
  }
}
