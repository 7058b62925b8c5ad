package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office opens for the first time with what the system before left it. */
class OpeningDayTest {
  private static final String BLANKS = "delivery_note,blank,first,last,location,drawer\n";
  private static final String PERSON = "nik,name,sex,birth_place,birth_date,civil_status,street\n";
  private static final String SITI =
      ",6471014101900001,SITI RAHAYU,FEMALE,BALIKPAPAN,1990-01-01,SINGLE,JALAN CONTOH 1\n";
  private static final String SHELF =
      "number,type,product,location,passport,issued_on,expires_on,rack,compartment," + PERSON;
  private static final String BOXES =
      "box,room,rack,capacity,number,series,closed_on,type,product,location," + PERSON;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T01:00:00Z"));
  private final Memory applications = new Memory();
  private final BookletsInMemory blanks = new BookletsInMemory();
  private final ArchiveInMemory archive = new ArchiveInMemory();
  private final OfficersInMemory officers = new OfficersInMemory();
  private final OpeningBooks books = new OpeningBooks();
  private final List<AuditEntry> written = new ArrayList<>();
  private final Wiring wiring = new Wiring();
  private final OpeningService desk = new OpeningService();
  private String caller = "admin";

  @BeforeEach
  void wire() {
    officers.keep(new Officer("cetak", "Cetak", Set.of(Role.PRINT_OPERATOR), "BPN", true));
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor(caller, Set.of(Role.ADMINISTRATOR), "BPN");
          }
        };
    AuditLog audit = written::add;
    Feed feed = event -> {};
    Casework casework =
        new Casework(
            Lifecycle.OFFICE, applications, new FactGathering(List.of()), feed, audit, clock);
    wiring
        .with(clock, applications, blanks, archive, officers, audit, feed, casework, callers)
        .with(new OneOffice(), BookletNumberForm.IN_USE)
        .with(books.applicants(), OpeningBooks.products(), books.shelf(), books.passports());
    desk.sheets = OpeningBooks.sheets();
    desk.records = books.records();
    desk.images = books.images();
    desk.audit = audit;
    desk.callers = callers;
    desk.clock = clock;
    desk.enteredBy(
        List.of(
            wiring.the(OpeningBlanks.class),
            wiring.the(OpeningShelf.class),
            wiring.the(OpeningBoxes.class)));
  }

  @Test
  void blanksComeIntoTheLedgerUnderTwoSignaturesAndOnlyWithTheSecond() {
    String file =
        BLANKS
            + "SJ-1/1,ELECTRONIC,X9000001,X9000100,BPN,\n"
            + "SJ-1/2,ELECTRONIC,X9000101,X9000120,BPN,cetak\n";
    OpeningRecord record = input(OpeningFile.BOOKLETS, file).record();
    assertThat(record.counted()).isEqualTo(120);
    assertThat(blanks.find(new BookletNumber("X9000001"))).isEmpty();

    assertThatThrownBy(() -> desk.confirm(record.number())).hasMessage("opening.same-hand");
    caller = "kedua";
    desk.confirm(record.number());

    assertThat(blanks.find(new BookletNumber("X9000100")).orElseThrow().state())
        .isEqualTo(BookletState.IN_VAULT);
    assertThat(blanks.find(new BookletNumber("X9000120")).orElseThrow().drawer())
        .isEqualTo("cetak");
    assertThat(lines())
        .allSatisfy(
            line -> {
              assertThat(line.signatures().officer()).isEqualTo("admin");
              assertThat(line.signatures().witness()).isEqualTo("kedua");
            });
    assertThat(written).extracting(AuditEntry::subject).containsOnly("opening:1");
    assertThatThrownBy(() -> desk.confirm(record.number())).hasMessage("opening.confirmed-already");
  }

  @Test
  void theSameFileASecondTimeChangesNothing() {
    String file = BLANKS + "SJ-1,ELECTRONIC,X9000001,X9000100,BPN,\n";
    OpeningRecord record = input(OpeningFile.BOOKLETS, file).record();
    caller = "kedua";
    desk.confirm(record.number());

    OpeningService.Inspection again = input(OpeningFile.BOOKLETS, file);

    assertThat(again.fresh()).isFalse();
    assertThat(again.record().number()).isEqualTo(record.number());
    assertThat(lines()).hasSize(1);
  }

  @Test
  void everyFaultIsNamedWithItsLineAndColumnAndNothingIsWritten() {
    List<Fault> faults =
        input(
                OpeningFile.BOOKLETS,
                BLANKS
                    + "SJ-1,ELECTRONIC,X9000001,X9000100,BPN,nobody\n"
                    + "SJ-1,ELECTRONIC,X9000050,X9000060,JKT,\n"
                    + "SJ-3,ELECTRONIC,9,X9000200,BPN,\n")
            .faults();

    assertThat(faults)
        .extracting(Fault::line, Fault::column, fault -> fault.why().key())
        .contains(
            tuple(2, "drawer", "opening.booklets.drawer"),
            tuple(3, "delivery_note", "opening.cell.twice"),
            tuple(4, "first", "booklet.number.malformed"));
    assertThat(books.records).isEmpty();
    assertThat(books.kept).isEmpty();
  }

  @Test
  void aColumnThatIsMissingOrUnknownIsNamedInTheFirstLine() {
    assertThat(
            input(OpeningFile.BOOKLETS, "delivery_note,first,last,location,note\na,b,c,d,e\n")
                .faults())
        .extracting(Fault::line, Fault::column)
        .containsExactly(tuple(1, "note"), tuple(1, "blank"));
  }

  @Test
  void aPassportOnTheShelfEntersByAStepWithItsProvenance() {
    confirmed(
        OpeningFile.SHELF,
        SHELF
            + "2110260101000011,EXPIRED,ELECTRONIC_10,BPN,X8000001,2026-11-01,2036-11-01,3,17"
            + SITI);

    ApplicationNumber number = new ApplicationNumber("2110260101000011");
    Application ready = applications.find(number).orElseThrow();
    assertThat(ready.status()).isEqualTo(Status.READY);
    assertThat(ready.latest().orElseThrow().step()).isEqualTo(Step.BRING_READY);
    assertThat(ready.latest().orElseThrow().reason())
        .startsWith("opening record 1, line 2, sha256 ");
    assertThat(ready.historyIsWhole()).isTrue();
    assertThat(books.shelf.get(number).label()).isEqualTo("R03-17");
    assertThat(books.passports.get("X8000001").application()).isEqualTo(number);
    assertThat(books.people.get(number).fullName().text()).isEqualTo("SITI RAHAYU");
  }

  @Test
  void foldersLieInTheirBoxesInTheirOrderWithTheDayTheyWereClosed() {
    String line = "2024-0001,R1,A,2,%s,PASSPORT_APPLICATION,2024-03-01,EXPIRED,ELECTRONIC_10,BPN";
    confirmed(
        OpeningFile.BOXES,
        BOXES
            + line.formatted("2110240101000010")
            + SITI
            + line.formatted("2110240101000028")
            + SITI);

    ApplicationNumber second = new ApplicationNumber("2110240101000028");
    assertThat(applications.find(second).orElseThrow().status()).isEqualTo(Status.ARCHIVED);
    assertThat(archive.fileOf(second).orElseThrow().position()).isEqualTo(2);
    assertThat(archive.fileOf(second).orElseThrow().closed()).isEqualTo("2024-03-01");
    assertThat(archive.box("2024-0001").orElseThrow().isFull()).isTrue();

    assertThat(input(OpeningFile.BOXES, BOXES + line.formatted("2110240101000036") + SITI).faults())
        .extracting(Fault::column)
        .containsExactly("box");
  }

  @Test
  void whatChangedBetweenTheTwoSignaturesRefusesTheWholeFile() {
    String file = BLANKS + "SJ-1,ELECTRONIC,X9000001,X9000100,BPN,\n";
    OpeningRecord record = input(OpeningFile.BOOKLETS, file).record();
    OpeningRecord other =
        input(OpeningFile.BOOKLETS, BLANKS + "SJ-9,ELECTRONIC,X9000100,X9000110,BPN,\n").record();
    caller = "kedua";
    desk.confirm(other.number());

    assertThatThrownBy(() -> desk.confirm(record.number())).hasMessage("opening.meanwhile");
    assertThat(blanks.find(new BookletNumber("X9000001"))).isEmpty();
  }

  private List<LedgerLine> lines() {
    return Stream.of("SJ-1", "SJ-1/1", "SJ-1/2")
        .flatMap(note -> blanks.lines(note).stream())
        .toList();
  }

  private void confirmed(OpeningFile kind, String file) {
    OpeningService.Inspection found = input(kind, file);
    assertThat(found.faults()).isEmpty();
    caller = "kedua";
    desk.confirm(found.record().number());
    caller = "admin";
  }

  private OpeningService.Inspection input(OpeningFile kind, String file) {
    return desk.input(kind, file.getBytes(StandardCharsets.UTF_8));
  }
}
