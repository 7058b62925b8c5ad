package id.go.imigrasi.paspor.domain.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.LedgerFault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Signatures TWO = new Signatures("custodian", "supervisor", NOW);
  private static final Signatures ONE = Signatures.alone("printer", NOW);
  private static final ApplicationNumber CASE = new ApplicationNumber("2110261123000001");
  private static final ApplicationNumber OTHER = new ApplicationNumber("2110261123000002");
  private static final Batch BATCH = new Batch("SJ-1", "E10", range(1, 5), "BPN");

  private final List<LedgerLine> lines = new ArrayList<>();
  private final Map<BookletNumber, Booklet> books = new TreeMap<>();

  @BeforeEach
  void aDay() {
    lines.add(LedgerLine.received(BATCH, TWO));
    BATCH
        .range()
        .numbers()
        .forEach(
            number ->
                books.put(
                    number, new Booklet(number, "E10", BookletState.IN_VAULT, "BPN", "", null)));
    post(StockMovement.of(range(1, 4), BookletStep.ISSUE, TWO, "BPN").toDrawer("printer"));
    post(movement(1, BookletStep.RESERVE, ONE).forApplication(CASE));
    post(movement(1, BookletStep.USE, ONE).forApplication(CASE));
    post(movement(2, BookletStep.SPOIL, TWO).because(SpoilCause.PRINTER));
    post(movement(2, BookletStep.DESTROY, TWO).recordedAs("BA-7"));
    post(movement(3, BookletStep.MISS, TWO).recordedAs("BA-8"));
    post(movement(4, BookletStep.BRING_BACK, TWO));
  }

  @Test
  void aDayOfWorkHasNoFault() {
    assertThat(faults()).isEmpty();
    assertThat(books.values())
        .extracting(Booklet::state)
        .containsExactly(
            BookletState.USED,
            BookletState.DESTROYED,
            BookletState.MISSING,
            BookletState.IN_VAULT,
            BookletState.IN_VAULT);
  }

  @Test
  void aBookThatLiesElsewhereIsSeen() {
    books.put(number(5), new Booklet(number(5), "E10", BookletState.SPOILT, "BPN", "", null));
    assertThat(faults()).containsExactly(new LedgerFault(number(5), Kind.LIES_ELSEWHERE));
  }

  @Test
  void aBookInAnotherOperatorsDrawerIsSeen() {
    post(StockMovement.of(range(5, 5), BookletStep.ISSUE, TWO, "BPN").toDrawer("printer"));
    books.put(
        number(5), new Booklet(number(5), "E10", BookletState.IN_DRAWER, "BPN", "friend", null));
    assertThat(faults()).containsExactly(new LedgerFault(number(5), Kind.LIES_ELSEWHERE));
  }

  @Test
  void aBookThatVanishedIsSeen() {
    books.remove(number(4));
    assertThat(faults()).containsExactly(new LedgerFault(number(4), Kind.LIES_ELSEWHERE));
  }

  @Test
  void aBookThatNobodyDeliveredIsSeen() {
    books.put(number(9), new Booklet(number(9), "E10", BookletState.IN_VAULT, "BPN", "", null));
    assertThat(faults()).containsExactly(new LedgerFault(number(9), Kind.NOT_DELIVERED));
  }

  @Test
  void aPassportOfAnotherCaseIsSeen() {
    books.put(number(1), new Booklet(number(1), "E10", BookletState.USED, "BPN", "", OTHER));
    assertThat(faults()).containsExactly(new LedgerFault(number(1), Kind.HELD_BY_ANOTHER));
  }

  @Test
  void aLineThatWasTakenOutIsSeen() {
    lines.remove(4);
    assertThat(faults()).containsExactly(new LedgerFault(number(2), Kind.TAKEN_FROM_ELSEWHERE));
  }

  @Test
  void aLineThatWasWrittenTwiceIsSeen() {
    lines.add(lines.get(6));
    assertThat(faults()).containsExactly(new LedgerFault(number(3), Kind.TAKEN_FROM_ELSEWHERE));
    lines.add(1, lines.get(0));
    assertThat(faults()).contains(new LedgerFault(number(5), Kind.RECEIVED_TWICE));
  }

  @Test
  void aBackDoorOutOfTheVaultIsSeen() {
    Place vault = Place.vault("BPN");
    Place passport = new Place(BookletState.USED, "BPN", "");
    lines.add(
        new LedgerLine("SJ-1", range(5, 5), BookletStep.USE, vault, passport, CASE, null, "", ONE));
    books.put(number(5), new Booklet(number(5), "E10", BookletState.USED, "BPN", "", CASE));
    assertThat(faults()).containsExactly(new LedgerFault(number(5), Kind.STEP_IMPOSSIBLE));
  }

  @Test
  void aLineThatOnlyOneSignedIsSeen() {
    LedgerLine issue = lines.get(1);
    lines.set(
        1,
        new LedgerLine(
            "SJ-1", issue.range(), issue.step(), issue.from(), issue.to(), null, null, "", ONE));
    assertThat(faults())
        .hasSize(4)
        .allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_SIGNED));
  }

  @Test
  void aDeliveryNobodyBookedInIsSeen() {
    lines.clear();
    assertThat(faults())
        .contains(
            new LedgerFault(number(1), Kind.NOT_RECEIVED),
            new LedgerFault(number(5), Kind.LIES_ELSEWHERE));
  }

  @Test
  void nothingIsDestroyedOrReportedMissingWithoutARecord() {
    assertThatThrownBy(() -> post(movement(5, BookletStep.MISS, TWO)))
        .hasMessage("booklet.record.missing");
    assertThatThrownBy(() -> post(movement(5, BookletStep.SEND_BACK, TWO).recordedAs(" ")))
        .hasMessage("booklet.record.missing");
    assertThatThrownBy(() -> post(movement(5, BookletStep.SPOIL, TWO)))
        .hasMessage("booklet.cause.missing");
    assertThat(faults()).isEmpty();
  }

  @Test
  void whatComesBackFromAnotherPlaceLiesInTheVaultItCameTo() {
    post(StockMovement.of(range(5, 5), BookletStep.ISSUE, TWO, "BPN-MPP").toDrawer("mall"));
    assertThat(books.get(number(5)).place())
        .isEqualTo(new Place(BookletState.IN_DRAWER, "BPN-MPP", "mall"));
    post(movement(5, BookletStep.BRING_BACK, TWO));
    assertThat(books.get(number(5)).place()).isEqualTo(Place.vault("BPN"));
    assertThat(faults()).isEmpty();
  }

  private List<LedgerFault> faults() {
    return LedgerCheck.of(BATCH, lines, books.values());
  }

  private void post(StockMovement movement) {
    Booklet before = books.get(movement.range().first());
    lines.add(LedgerLine.moved("SJ-1", movement.range(), before, movement));
    movement.range().numbers().forEach(number -> books.compute(number, moved(movement)));
  }

  private static java.util.function.BiFunction<BookletNumber, Booklet, Booklet> moved(
      StockMovement movement) {
    return (number, book) -> book.moved(movement);
  }

  private static StockMovement movement(int number, BookletStep step, Signatures signatures) {
    return StockMovement.of(range(number, number), step, signatures, "BPN");
  }

  private static BookletRange range(int first, int last) {
    return new BookletRange(number(first), number(last));
  }

  private static BookletNumber number(int n) {
    return new BookletNumber("X000000" + n);
  }
}
