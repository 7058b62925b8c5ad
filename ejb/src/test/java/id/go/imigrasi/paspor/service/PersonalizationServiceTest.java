package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.LedgerCheck;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationMachine;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the print operator's desk makes of every answer, late answer and silence of the station. */
class PersonalizationServiceTest {
  private final BookletsInMemory blanks = new BookletsInMemory();
  private final OrdersInMemory orders = new OrdersInMemory();
  private final StationThatListens station = new StationThatListens();
  private final List<String> spoilt = new ArrayList<>();
  private final List<Object> restored = new ArrayList<>();
  private final TikimOffice office =
      new TikimOffice(
          blanks,
          orders,
          station,
          OrderedPassports.drafts(),
          port(RestoreFindings.class, Map.of("open", given -> List.copyOf(restored))),
          (StationMachine) (request, cause) -> spoilt.add(request + " " + cause));
  private final Batch delivery =
      new Batch(
          "SJ-1",
          OrderedPassports.BLANK,
          new BookletRange(new BookletNumber("X0000001"), new BookletNumber("X0000003")),
          "BPN");
  private ApplicationNumber number;

  @BeforeEach
  void anApprovedCaseAndThreeBlanksInTheDrawer() {
    Signatures two = new Signatures("gudang", "cetak", TikimOffice.NOW);
    blanks.receive(delivery, two);
    blanks.move(
        StockMovement.of(delivery.range(), BookletStep.ISSUE, two, "BPN").toDrawer("cetak"));
    number = office.ended(Status.APPROVED, Step.APPROVE);
  }

  @Test
  void aPassportThatIsMadeUsesItsBlank() {
    PersonalizationOrder order = request();
    answer(StationState.ACCEPTED, order);
    answer(OrderedPassports.done(order));

    assertThat(state("X0000001")).isEqualTo(BookletState.USED);
    assertThat(application().status()).isEqualTo(Status.IN_QUALITY);
    assertThat(orders.open()).isEmpty();
  }

  @Test
  void afterARestoreTheLastWordWaitsUntilTheBlanksWereLookedFor() {
    PersonalizationOrder order = request();
    restored.add("a finding");
    answer(StationState.ACCEPTED, order);
    answer(OrderedPassports.done(order));
    assertThat(application().status()).isEqualTo(Status.IN_PRODUCTION);

    restored.clear();
    answer(OrderedPassports.done(order));
    assertThat(application().status()).isEqualTo(Status.IN_QUALITY);
  }

  @Test
  void aSpoiltBlankIsBookedWithItsCauseAndTheCaseGetsAnother() {
    PersonalizationOrder first = request();
    for (SpoilCause cause : List.of(SpoilCause.PRINTER, SpoilCause.CHIP)) {
      PersonalizationOrder order = orders.open().get(0);
      answer(cause == SpoilCause.PRINTER ? StationState.ACCEPTED : StationState.ENCODED, order);
      answer(StationAnswer.spoilt(order.requestId(), office.clock.instant(), cause));
      assertThat(application().status()).isEqualTo(Status.APPROVED);
      request();
    }

    assertThat(List.of(state("X0000001"), state("X0000002"), state("X0000003")))
        .containsExactly(BookletState.SPOILT, BookletState.SPOILT, BookletState.RESERVED);
    assertThat(causes("X0000001", "X0000002")).containsExactly(SpoilCause.PRINTER, SpoilCause.CHIP);
    assertThat(orders.open()).hasSize(1).doesNotContain(first);
    assertThat(LedgerCheck.of(delivery, blanks.lines("SJ-1"), blanks.books("SJ-1"))).isEmpty();
  }

  @Test
  void aRejectedOrderLeavesItsBlankForTheNext() {
    PersonalizationOrder order = request();
    answer(StationAnswer.rejected(order.requestId(), office.clock.instant(), "chip-not-verified"));

    assertThat(state("X0000001")).isEqualTo(BookletState.IN_DRAWER);
    assertThat(application().status()).isEqualTo(Status.APPROVED);
    assertThat(request().booklet().text()).isEqualTo("X0000001");
    assertThat(orders.open()).hasSize(1);
  }

  @Test
  void aSilentStationIsAskedAndNotToldAgain() {
    PersonalizationOrder order = request();
    office.clock.forward(Duration.ofMinutes(9));
    assertThat(sweep()).isZero();
    office.clock.forward(Duration.ofMinutes(2));
    assertThat(sweep()).isEqualTo(1);
    assertThat(sweep()).as("asked a moment ago").isZero();

    assertThat(station.asked).containsExactly(order.requestId());
    assertThat(station.ordered).hasSize(1);
    assertThat(state("X0000002")).isEqualTo(BookletState.IN_DRAWER);
  }

  @Test
  void aStationThatLostTheOrderGetsTheSameAgainWithTheSameBlank() {
    PersonalizationOrder order = request();
    office.clock.forward(Duration.ofMinutes(11));
    sweep();
    station().giveAgain(order.requestId());

    assertThat(station.ordered)
        .extracting(PersonalizationOrder::requestId)
        .containsExactly(order.requestId(), order.requestId());
    assertThat(station.ordered)
        .extracting(PersonalizationOrder::booklet)
        .containsOnly(new BookletNumber("X0000001"));
    assertThat(orders.open()).hasSize(1);
    assertThat(state("X0000002")).isEqualTo(BookletState.IN_DRAWER);
  }

  @Test
  void onlyWhatWaitsForTheSignerIsAskedAboutWhenItsNewKeyIsIn() {
    PersonalizationOrder order = request();
    answer(StationState.ACCEPTED, order);
    station().askAboutOrdersThatWait();
    assertThat(station.asked).isEmpty();
    answer(
        StationAnswer.waiting(
            order.requestId(), office.clock.instant(), "signer-key-usage-period-over"));
    station().askAboutOrdersThatWait();
    assertThat(station.asked).containsExactly(order.requestId());
  }

  @Test
  void theOperatorSeesThatAnOrderWaitsForTheSignersNewKey() {
    PersonalizationOrder order = request();
    answer(StationState.ACCEPTED, order);
    answer(
        StationAnswer.waiting(
            order.requestId(), office.clock.instant(), "signer-key-usage-period-over"));

    assertThat(orders.open())
        .singleElement()
        .satisfies(open -> assertThat(open.state()).isEqualTo(StationState.ACCEPTED))
        .satisfies(
            open -> assertThat(open.latest().reason()).isEqualTo("signer-key-usage-period-over"));
    assertThat(state("X0000001")).isEqualTo(BookletState.RESERVED);
    assertThat(application().status()).isEqualTo(Status.IN_PRODUCTION);

    office.clock.forward(Duration.ofMinutes(11));
    assertThat(sweep()).as("the station is asked and asks the signer").isEqualTo(1);
    answer(OrderedPassports.done(order));
    assertThat(application().status()).isEqualTo(Status.IN_QUALITY);
  }

  @Test
  void anOrderThatEndedIsNeverGivenAgain() {
    PersonalizationOrder order = request();
    answer(StationAnswer.spoilt(order.requestId(), office.clock.instant(), SpoilCause.CHIP));
    station().giveAgain(order.requestId());
    office.clock.forward(Duration.ofDays(1));

    assertThat(sweep()).isZero();
    assertThat(station.ordered).hasSize(1);
  }

  @Test
  void anAnswerThatComesLateOrTwiceChangesNothing() {
    PersonalizationOrder order = request();
    StationAnswer done = OrderedPassports.done(order);
    answer(done);
    int lines = blanks.lines("SJ-1").size();
    answer(done);
    answer(StationState.ACCEPTED, order);
    answer(StationAnswer.spoilt(order.requestId(), office.clock.instant(), SpoilCause.PRINTER));

    assertThat(blanks.lines("SJ-1")).hasSize(lines);
    assertThat(state("X0000001")).isEqualTo(BookletState.USED);
    assertThat(application().status()).isEqualTo(Status.IN_QUALITY);
  }

  @Test
  void aPassportForACaseThatEndedMeanwhileIsSpoilt() {
    PersonalizationOrder order = request();
    Application ended = application();
    office.applications.save(
        Application.restore(
            number, ended.filing(), Status.CANCELLED, ended.version(), ended.history()));
    answer(OrderedPassports.done(order));

    assertThat(state("X0000001")).isEqualTo(BookletState.SPOILT);
    assertThat(causes("X0000001")).containsExactly(SpoilCause.CASE_ENDED);
  }

  @Test
  void theOperatorTellsTheStationThatABlankJammed() {
    PersonalizationOrder order = request();
    assertThatThrownBy(() -> operator().spoilt(order.requestId(), null))
        .hasMessage("booklet.cause.missing");
    assertThatThrownBy(() -> operator().spoilt(order.requestId(), SpoilCause.CASE_ENDED))
        .hasMessage("booklet.cause.missing");
    assertThatThrownBy(() -> operator().spoilt(null, SpoilCause.PRINTER))
        .hasMessage("personalization.order.unknown");
    operator().spoilt(order.requestId(), SpoilCause.PRINTER);

    assertThat(spoilt).containsExactly(order.requestId() + " PRINTER");
    assertThat(state("X0000001"))
        .as("until the station has answered")
        .isEqualTo(BookletState.RESERVED);
  }

  @Test
  void nobodyKnowsAnAnswerWithoutAnOrder() {
    StationAnswer nobodys =
        StationAnswer.of(UUID.randomUUID(), StationState.ACCEPTED, office.clock.instant());
    assertThatThrownBy(() -> answer(nobodys)).hasMessage("personalization.order.unknown");
  }

  private PersonalizationOrder request() {
    return operator().request(number, application().version());
  }

  private void answer(StationState state, PersonalizationOrder order) {
    answer(StationAnswer.of(order.requestId(), state, office.clock.instant()));
  }

  private void answer(StationAnswer answer) {
    station().receive(answer);
  }

  private int sweep() {
    return office
        .asSystem("sistem", Role.SYSTEM, PersonalizationService.class)
        .askAboutSilentOrders();
  }

  private PersonalizationService operator() {
    return office.as("cetak", Role.PRINT_OPERATOR, PersonalizationService.class);
  }

  private PersonalizationService station() {
    return office.asSystem("station", Role.STATION, PersonalizationService.class);
  }

  private Application application() {
    return office.applications.find(number).orElseThrow();
  }

  private BookletState state(String booklet) {
    return blanks.find(new BookletNumber(booklet)).map(Booklet::state).orElseThrow();
  }

  private List<SpoilCause> causes(String... booklets) {
    return blanks.lines("SJ-1").stream()
        .filter(line -> line.step() == BookletStep.SPOIL)
        .filter(line -> List.of(booklets).contains(line.range().first().text()))
        .map(LedgerLine::cause)
        .toList();
  }
}
