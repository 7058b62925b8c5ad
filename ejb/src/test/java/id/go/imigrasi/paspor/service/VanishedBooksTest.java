package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.RealmInMemory.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.LedgerCheck;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is no blank any more vanishes too: spoilt books from their box, passports from the shelf.
 */
class VanishedBooksTest {
  private static final Signatures TWO = new Signatures("cetak", "saksi", BillFixture.NOW);
  private static final BookletNumber NUMBER = new BookletNumber("X0700001");
  private static final BookletRange BOOK = BookletRange.of(NUMBER);
  private static final Batch BATCH = new Batch("SJ-7", "ELECTRONIC", BOOK, "BPN");

  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final BookletsInMemory blanks = new BookletsInMemory();
  private final OfficersInMemory officers = new OfficersInMemory();
  private final List<FeedEvent> told = new ArrayList<>();
  private final BookletService desk = new BookletService();
  private Passport passport;
  private Status status = Status.READY;
  private FinishedBooks finished;

  @BeforeEach
  void aBookInADrawer() {
    Actor custodian = new Actor("gudang", Set.of(Role.BOOKLET_CUSTODIAN), "BPN");
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return custodian;
          }
        };
    officers.add(new Officer("saksi", "Saksi", Set.of(Role.SUPERVISOR), "BPN", true), null);
    PassportBook register = new PassportBook(passports(), told::add, new OneOffice());
    finished = new FinishedBooks(applications(), passports(), register, clock);
    desk.booklets = blanks;
    desk.ledger = blanks;
    desk.finished = finished;
    desk.form = BookletNumberForm.IN_USE;
    desk.people = new TwoPeople(officers, new RealmInMemory(officers), entry -> {}, callers, clock);
    desk.feed = told::add;
    desk.callers = callers;
    desk.clock = clock;
    blanks.receive(BATCH, TWO);
    move(StockMovement.of(BOOK, BookletStep.ISSUE, TWO, "BPN").toDrawer("cetak"));
  }

  @Test
  void aSpoiltBookThatIsNotThereToBeDestroyedIsAnIncident() {
    move(StockMovement.of(BOOK, BookletStep.SPOIL, TWO, "BPN").because(SpoilCause.PRINTER));

    desk.reportMissing(NUMBER, "BA-1", by("saksi"));

    assertThat(state()).isEqualTo(BookletState.MISSING);
    assertThat(blanks.missing()).hasSize(1);
    assertThat(told)
        .singleElement()
        .satisfies(event -> assertThat(event.type()).isEqualTo("booklet.missing"));
    assertThat(told.get(0).data()).containsEntry("was", "SPOILT");
    assertProven();
  }

  @Test
  void aSpoiltBookThatIsFoundIsNoBlank() {
    move(StockMovement.of(BOOK, BookletStep.SPOIL, TWO, "BPN").because(SpoilCause.PRINTER));
    desk.reportMissing(NUMBER, "BA-1", by("saksi"));

    desk.found(NUMBER, "BA-2", by("saksi"));

    assertThat(state()).isEqualTo(BookletState.SPOILT);
    assertProven();
  }

  @Test
  void aBlankThatIsFoundLiesInTheVault() {
    desk.reportMissing(NUMBER, "BA-1", by("saksi"));

    desk.found(NUMBER, "BA-2", by("saksi"));

    assertThat(state()).isEqualTo(BookletState.IN_VAULT);
    assertThatThrownBy(() -> desk.found(NUMBER, "BA-3", by("saksi")))
        .hasMessage("booklet.step.impossible");
  }

  @Test
  void aFinishedPassportThatVanishedIsLostInTheRegistersAndHandedOverToNobody() {
    made();
    finished.taken(application(), handOver());

    desk.reportMissing(NUMBER, "BA-1", by("saksi"));

    assertThat(state()).isEqualTo(BookletState.MISSING);
    assertThat(passport.status()).isEqualTo(PassportStatus.LOST);
    assertThat(told)
        .extracting(FeedEvent::type)
        .containsExactly("passport.status", "booklet.missing");
    assertThatThrownBy(() -> finished.taken(application(), handOver()))
        .hasMessage("handover.passport.missing");
    assertProven();

    desk.found(NUMBER, "BA-2", by("saksi"));
    assertThat(state()).as("it stays valid nowhere").isEqualTo(BookletState.SPOILT);
    assertThat(passport.status()).isEqualTo(PassportStatus.LOST);
  }

  @Test
  void aPassportInItsHoldersHandsIsNotTheOfficesToMiss() {
    made();
    status = Status.HANDED_OVER;

    assertThatThrownBy(() -> desk.reportMissing(NUMBER, "BA-1", by("saksi")))
        .hasMessage("booklet.handed-over");

    assertThat(state()).isEqualTo(BookletState.USED);
    assertThat(passport.status()).isEqualTo(PassportStatus.VALID);
  }

  @Test
  void beforeTheQualityDeskHasPassedItItIsSpoiltThere() {
    made();
    status = Status.IN_QUALITY;

    assertThatThrownBy(() -> desk.reportMissing(NUMBER, "BA-1", by("saksi")))
        .hasMessage("booklet.held");
  }

  private void made() {
    blanks.reserve(BillFixture.NUMBER, "ELECTRONIC", "BPN", Signatures.alone("cetak", TWO.at()));
    move(
        StockMovement.of(BOOK, BookletStep.USE, Signatures.alone("station", TWO.at()), "BPN")
            .forApplication(BillFixture.NUMBER));
    passport =
        Passport.issued(
            NUMBER.text(),
            BillFixture.NUMBER,
            BillFixture.TODAY,
            BillFixture.TODAY.plusYears(10),
            TWO.at());
  }

  private void move(StockMovement movement) {
    blanks.move(movement);
  }

  private BookletState state() {
    return blanks.find(NUMBER).map(Booklet::state).orElseThrow();
  }

  private void assertProven() {
    List<LedgerLine> lines = blanks.lines("SJ-7");
    assertThat(LedgerCheck.of(BATCH, lines, blanks.books("SJ-7"))).isEmpty();
  }

  private Application application() {
    return Application.restore(
        BillFixture.NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        status,
        1,
        List.of(handOver()));
  }

  private Transition handOver() {
    return new Transition(
        BillFixture.NUMBER,
        1,
        Status.READY,
        Step.HAND_OVER,
        Status.HANDED_OVER,
        "serah",
        "BPN",
        TWO.at(),
        null,
        "0".repeat(64),
        "0".repeat(64));
  }

  private Applications applications() {
    return Wiring.port(Applications.class, Map.of("find", given -> Optional.of(application())));
  }

  private Passports passports() {
    return Wiring.port(
        Passports.class,
        Map.of(
            "of", given -> Optional.ofNullable(passport),
            "save", given -> passport = (Passport) given[0]));
  }
}
