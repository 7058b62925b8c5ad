package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.RealmInMemory.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.LedgerFault;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockTaking;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Officer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a delivery of blanks in the hands of a custodian and an operator. */
class BlanksTest {
  private static final Actor CUSTODIAN = new Actor("gudang", Set.of(Role.BOOKLET_CUSTODIAN), "BPN");

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T01:00:00Z"));
  private final BookletsInMemory blanks = new BookletsInMemory();
  private final OfficersInMemory officers = new OfficersInMemory();
  private final List<FeedEvent> told = new ArrayList<>();
  private final BookletService desk = new BookletService();
  private final CountService counts = new CountService();
  private final LedgerService ledger = new LedgerService();

  @BeforeEach
  void wire() {
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return CUSTODIAN;
          }
        };
    TwoPeople people =
        new TwoPeople(officers, new RealmInMemory(officers), entry -> {}, callers, clock);
    desk.booklets = blanks;
    desk.form = BookletNumberForm.IN_USE;
    desk.people = people;
    desk.ledger = blanks;
    desk.feed = told::add;
    desk.callers = callers;
    desk.clock = clock;
    counts.ledger = blanks;
    counts.counts = blanks;
    counts.offices = new OneOffice();
    counts.people = people;
    counts.callers = callers;
    counts.clock = clock;
    ledger.ledger = blanks;
    hire("gudang", Role.BOOKLET_CUSTODIAN, "BPN");
    hire("saksi", Role.SUPERVISOR, "BPN");
    hire("cetak", Role.PRINT_OPERATOR, "BPN");
    desk.receive("SJ-1", "ELECTRONIC", range(1, 10), by("saksi"));
  }

  @Test
  void aDayFromTheVaultToTheVaultLeavesEveryNumberInOnePlace() {
    desk.issue(range(1, 6), "cetak", by("cetak"));
    Booklet made = allocated(1);
    use(made);
    desk.spoil(number(2), SpoilCause.CHIP, by("cetak"));
    desk.bringBack(range(3, 6), by("cetak"));
    desk.destroy(range(2, 2), "BA-2026/11/7", by("saksi"));

    assertThat(ledger.check()).isEmpty();
    assertThat(blanks.piles())
        .singleElement()
        .satisfies(pile -> assertThat(pile.place()).isEqualTo(Place.vault("BPN")))
        .satisfies(pile -> assertThat(pile.books()).isEqualTo(8));
    assertThat(ledger.life(number(2)))
        .extracting(LedgerLine::step)
        .containsExactly(
            BookletStep.RECEIVE, BookletStep.ISSUE, BookletStep.SPOIL, BookletStep.DESTROY);
  }

  @Test
  void nobodySignsForTwoPeople() {
    assertThatThrownBy(() -> desk.issue(range(1, 2), "cetak", by("gudang")))
        .hasMessage("office.second.same");
    assertThatThrownBy(() -> desk.issue(range(1, 2), "cetak", by(" ")))
        .hasMessage("office.second.missing");
    officers.keep(officers.find("saksi").orElseThrow().activated(false));
    assertThatThrownBy(() -> desk.issue(range(1, 2), "cetak", by("saksi")))
        .hasMessage("office.second.wrong");
  }

  @Test
  void aMissingBookIsAnIncidentUntilItIsFound() {
    desk.issue(range(1, 3), "cetak", by("saksi"));
    assertThatThrownBy(() -> desk.reportMissing(number(3), "", by("saksi")))
        .hasMessage("booklet.record.missing");
    assertThat(told).isEmpty();

    desk.reportMissing(number(3), "BA-9", by("saksi"));
    assertThat(ledger.missing())
        .singleElement()
        .satisfies(line -> assertThat(line.from()).isEqualTo(Place.drawer("BPN", "cetak")));
    assertThat(told).extracting(FeedEvent::type).containsExactly("booklet.missing");
    assertThat(told).extracting(FeedEvent::subject).containsExactly("X0000003");

    desk.found(number(3), "BA-10", by("saksi"));
    assertThat(ledger.missing()).isEmpty();
    assertThat(told)
        .extracting(FeedEvent::type)
        .containsExactly("booklet.missing", "booklet.found");
    assertThat(ledger.check()).isEmpty();
  }

  @Test
  void aDifferenceIsExplainedOrTheCountIsNone() {
    desk.issue(range(1, 4), "cetak", by("saksi"));
    allocated(1);
    assertThat(count(CountPurpose.SHIFT, BookletState.IN_DRAWER, 4, "").difference()).isZero();
    assertThatThrownBy(() -> count(CountPurpose.SHIFT, BookletState.IN_DRAWER, 3, " "))
        .hasMessage("booklet.count.unexplained");
    assertThat(count(CountPurpose.SHIFT, BookletState.IN_DRAWER, 3, "Satu di mesin").difference())
        .isEqualTo(-1);
    assertThatThrownBy(() -> count(CountPurpose.SHIFT, BookletState.USED, 0, ""))
        .hasMessage("booklet.count.place");
  }

  @Test
  void aMonthIsCountedWhenEveryPileIs() {
    desk.issue(range(1, 4), "cetak", by("saksi"));
    count(CountPurpose.SHIFT, BookletState.IN_VAULT, 6, "");
    assertThat(counts.stockTaking().isComplete()).as("a shift is no month").isFalse();
    count(CountPurpose.MONTH, BookletState.IN_VAULT, 6, "");
    count(CountPurpose.MONTH, BookletState.IN_DRAWER, 4, "");
    StockTaking november = counts.stockTaking();
    assertThat(november.isComplete()).isTrue();
    assertThat(november.lines()).hasSize(2);

    clock.forward(Duration.ofDays(10));
    assertThat(counts.stockTaking().isComplete()).as("December").isFalse();
  }

  @Test
  void aPileThatIsGoneSinceItsCountStaysOnTheSheet() {
    desk.issue(range(1, 4), "cetak", by("saksi"));
    count(CountPurpose.MONTH, BookletState.IN_DRAWER, 4, "");
    desk.bringBack(range(1, 4), by("cetak"));
    assertThat(counts.stockTaking().lines())
        .extracting(line -> line.pile().books(), line -> line.count().isPresent())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(10L, false),
            org.assertj.core.groups.Tuple.tuple(0L, true));
  }

  @Test
  void aTheftIsSeenByTheCheck() {
    blanks.steal(number(7));
    assertThat(ledger.check())
        .containsExactly(new LedgerFault(number(7), LedgerFault.Kind.LIES_ELSEWHERE));
  }

  private id.go.imigrasi.paspor.domain.booklet.StockCount count(
      CountPurpose purpose, BookletState where, long counted, String why) {
    return counts.count(purpose, "ELECTRONIC", where, "cetak", counted, why, by("saksi"));
  }

  private Booklet allocated(int application) {
    ApplicationNumber number = new ApplicationNumber("211026112300000" + application);
    return blanks.reserve(number, "ELECTRONIC", "BPN", Signatures.alone("cetak", clock.instant()));
  }

  private void use(Booklet book) {
    blanks.move(
        id.go.imigrasi.paspor.domain.booklet.StockMovement.of(
                BookletRange.of(book.number()),
                BookletStep.USE,
                Signatures.alone("station", clock.instant()),
                "BPN")
            .forApplication(book.heldFor().orElseThrow()));
  }

  private void hire(String login, Role role, String location) {
    officers.add(new Officer(login, login, Set.of(role), location, true), null);
  }

  private static BookletRange range(int first, int last) {
    return new BookletRange(number(first), number(last));
  }

  private static BookletNumber number(int n) {
    return new BookletNumber(String.format(java.util.Locale.ROOT, "X%07d", n));
  }
}
