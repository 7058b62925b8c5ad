package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.feed.DeadLetters;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.QualityInspection;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.Station;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationJournal;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import id.go.imigrasi.paspor.service.LedgerService;
import id.go.imigrasi.paspor.service.OperatorService;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.QualityService;
import id.go.imigrasi.paspor.service.RestoreService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the order over the station and the signer in its other server to the quality desk. */
@ExtendWith(ArquillianExtension.class)
class ProductionIT {
  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject Applications applications;
  @Inject Booklets booklets;
  @Inject PrintShop shop;
  @Inject PersonalizationOrders orders;
  @Inject Station station;
  @Inject StationJobs jobs;
  @Inject StationJournal journal;
  @Inject RestoreFindings findings;
  @Inject RestoreService restored;
  @Inject PersonalizationService desk;
  @Inject QualityService quality;
  @Inject LedgerService ledger;
  @Inject OperatorService operators;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  @Resource(lookup = "java:jboss/TransactionManager")
  TransactionManager manager;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aDrawerWithBooks() throws Exception {
    shop.aDrawerWithBooks();
  }

  @AfterEach
  void theStockBookExplainsWhereEveryBookIs() throws Exception {
    assertThat(Caller.named("auditor", Role.AUDITOR).does(ledger::check)).isEmpty();
  }

  @Test
  void aPassportIsMadeSignedVerifiedAndPassedByAnotherHand() throws Exception {
    PersonalizationOrder order = shop.ordered();
    awaitState(order, StationState.DONE);

    assertThat(shop.in(() -> applications.find(order.application())).orElseThrow().status())
        .isEqualTo(Status.IN_QUALITY);
    assertThat(shop.in(() -> booklets.find(order.booklet())).orElseThrow().state())
        .isEqualTo(BookletState.USED);
    Caller officer = Caller.named("quality", Role.QUALITY_OFFICER);
    QualityInspection seen = officer.does(() -> quality.inspect(order.application()));
    assertThat(seen.failed()).isEmpty();
    assertThat(seen.chip().mrz()).isEqualTo(order.mrz());
    assertThat(seen.chip().signed()).containsOnlyKeys(1, 2, 14, 15);
    assertThat(shop.in(() -> jobs.claim(order.requestId())).orElseThrow().secrets()).isNull();
    Caller printer = Caller.named("printer", Role.QUALITY_OFFICER);
    assertThatThrownBy(() -> pass(printer, order))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not-the-printer");
    isComparedWithThePage(officer, order);
    assertThat(shop.in(() -> applications.find(order.application())).orElseThrow().status())
        .isEqualTo(Status.READY);
  }

  /** The reader at the desk took the lines from the page: of this book, of another, of nothing. */
  private void isComparedWithThePage(Caller officer, PersonalizationOrder order) throws Exception {
    Mrz zone = order.mrz();
    String page = zone.upper() + "\n" + zone.lower();
    String another = zone.upper() + "\n" + "X99999990" + zone.lower().substring(9);
    assertThatThrownBy(() -> pass(officer, order, page.substring(3)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("mrz.malformed");
    assertThatThrownBy(() -> pass(officer, order, another))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("page-differs");
    pass(officer, order, page.toLowerCase(Locale.ROOT));
  }

  @Test
  void theStationsJournalBesideTheDatabaseKnowsTheUsedBlank() throws Exception {
    PersonalizationOrder order = shop.ordered();
    awaitState(order, StationState.DONE);

    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(journal.of(shop.in(findings::epoch)))
                    .extracting(StationWork::requestId)
                    .contains(order.requestId()));
    assertThat(Caller.named("printer", Role.PRINT_OPERATOR).does(restored::compare)).isZero();
  }

  @Test
  void anOrderAndItsRowsCommitOrRollBackTogether() throws Exception {
    PersonalizationOrder undone = shop.draft();
    begin(undone);
    transaction.rollback();

    // whoever shares the transaction can fail as late as at its end: nothing of it remains
    PersonalizationOrder notKept = shop.draft();
    begin(notKept);
    manager.getTransaction().enlistResource(new VotesNo());
    assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);

    PersonalizationOrder kept = shop.ordered();
    awaitState(kept, StationState.DONE);
    for (PersonalizationOrder nothing : List.of(undone, notKept)) {
      assertThat(shop.in(() -> orders.find(nothing.requestId()))).isEmpty();
      assertThat(shop.in(() -> jobs.claim(nothing.requestId()))).isEmpty();
    }
  }

  /** The row and the message of an order, in a transaction that stays open. */
  private void begin(PersonalizationOrder order) throws Exception {
    transaction.begin();
    orders.add(order, clock.instant().plus(LONG));
    station.order(order);
  }

  @Test
  void anAnswerThatComesAgainChangesNothing() throws Exception {
    PersonalizationOrder order = shop.ordered();
    awaitState(order, StationState.DONE);
    PersonalizationOrder made = shop.in(() -> orders.find(order.requestId())).orElseThrow();
    long version = version(order);
    Caller again = Caller.named("station", Role.STATION);
    again.does(
        () -> {
          desk.receive(made.latest());
          desk.receive(StationAnswer.of(order.requestId(), StationState.ACCEPTED, clock.instant()));
          return null;
        });
    assertThat(shop.in(() -> orders.find(order.requestId()))).contains(made);
    assertThat(version(order)).isEqualTo(version);
  }

  @Test
  void theStationIsAskedWhenItIsSilentAndRepeatsItsAnswer() throws Exception {
    PersonalizationOrder order = shop.draft();
    shop.in(
        () -> {
          // the order's message is lost on the way: nothing was sent
          orders.add(order, clock.instant().minusSeconds(1));
          return null;
        });
    Caller.named("timer", Role.SYSTEM).does(desk::askAboutSilentOrders);
    awaitState(order, StationState.DONE);
  }

  @Test
  void whatTheStationSaidTooEarlyIsClosedForAReasonOrSentAgainAndTaken() throws Exception {
    PersonalizationOrder lost = shop.draft();
    PersonalizationOrder order = shop.draft();
    shop.stationAccepts(lost);
    shop.stationAccepts(order);
    String poison = awaitDeadLetter(lost);
    String early = awaitDeadLetter(order);

    assertThatThrownBy(() -> operator().does(() -> close(poison, " "))).isInstanceOf(Refused.class);
    assertThat(deadLetter(lost)).contains(poison);
    operator().does(() -> close(poison, "a test's poison"));
    assertThat(deadLetter(lost)).isEmpty();

    shop.isKnown(order);
    operator().does(() -> sendAgain(early));
    awaitState(order, StationState.ACCEPTED);
    assertThat(deadLetter(order)).isEmpty();
  }

  private String awaitDeadLetter(PersonalizationOrder order) {
    return Awaitility.await()
        .atMost(LONG)
        .until(() -> deadLetter(order), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> deadLetter(PersonalizationOrder order) throws Exception {
    return operator().does(operators::deadLetters).stream()
        .filter(letter -> letter.subject().equals(order.requestId().toString()))
        .map(DeadLetters.DeadLetter::id)
        .findFirst();
  }

  private Void sendAgain(String id) {
    operators.sendAgain(id);
    return null;
  }

  private Void close(String id, String reason) {
    operators.close(id, reason);
    return null;
  }

  private static Caller operator() {
    return Caller.named("operator", Role.OPERATOR);
  }

  private long version(PersonalizationOrder order) throws Exception {
    return shop.in(() -> applications.find(order.application())).orElseThrow().version();
  }

  private Object pass(Caller officer, PersonalizationOrder order) throws Exception {
    return pass(officer, order, "");
  }

  private Object pass(Caller officer, PersonalizationOrder order, String page) throws Exception {
    long version = version(order);
    return officer.does(() -> quality.pass(order.application(), version, page));
  }

  private void awaitState(PersonalizationOrder order, StationState state) {
    Awaitility.await(state.name())
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(shop.in(() -> orders.find(order.requestId())).orElseThrow().state())
                    .isEqualTo(state));
  }
}
