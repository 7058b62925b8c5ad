package id.go.imigrasi.paspor.it;

import static id.go.imigrasi.paspor.it.Outages.soon;
import static id.go.imigrasi.paspor.it.Outages.soonDone;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Payments;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.service.BillSweep;
import id.go.imigrasi.paspor.service.BillingService;
import id.go.imigrasi.paspor.service.ClearanceService;
import id.go.imigrasi.paspor.service.PersonalizationService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * At each point of a case's life where the office talks to somebody, whom it talks to is away, in
 * each way of being away: the desks go on or read what waits, and the case catches up by itself.
 * The people are nobody else's, so that no other test's case stands beside theirs.
 */
@ExtendWith(ArquillianExtension.class)
class NeighboursAwayIT {
  private static final String YOHANES = "6471062512699001";
  private static final long HANDS_OF_YOHANES = 62512699001L;
  private static final String RIDWAN_WHO_RESEMBLES_AN_ENTRY = "6471040209849001";
  private static final String HARIS = "6471012903829001";
  private static final String PANDU = "6471013108929001";
  private static final String WAWAN = "6471022601859001";
  private static final String GITA = "6471064107949001";
  private static final Duration MORE_THAN_TWO_HOURS = Duration.ofHours(3);
  private static final Duration LONGER_THAN_A_STATION_IS_SILENT = Duration.ofMinutes(11);
  private static final String ORDERS_MADE =
      "select count(*) from PERSONALIZATION_ORDER where STATE = 'DONE' and APPLICATION_NUMBER = ?";

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject Outages outages;
  @Inject HeldLines lines;
  @Inject PrintShop shop;
  @Inject Ledger ledger;
  @Inject BillingService billing;
  @Inject BillSweep bills;
  @Inject Payments payments;
  @Inject ClearanceService clearing;
  @Inject Clearances clearances;
  @Inject PersonalizationService station;
  @EJB WalkInCounter counter;
  @Inject Neighbours neighbours;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  /** A morning that no midnight comes near, however far the clock is put forward. */
  @BeforeEach
  void nextMorningAndEverybodyWell() {
    StandIns.firstMorning();
    LocalDate tomorrow = LocalDate.now(Desks.BALIKPAPAN).plusDays(1);
    MovableClock.set(tomorrow.atTime(LocalTime.of(9, 0)).atZone(Desks.BALIKPAPAN).toInstant());
  }

  @AfterEach
  void realTimeAndNoPoisonLeft() throws Exception {
    MovableClock.reset();
    StandIns.firstMorning();
    lines.holdTheStation(false);
    lines.holdTheSigner(false);
    outages.layPoisonAside();
  }

  @Test
  void aCaseIsWalkedAlthoughEverybodyItNeedsIsAwayInTurn() throws Exception {
    desks.openTheOffice("X51");
    ApplicationNumber number = comesWhileAllAreAway();
    isDecidedOnceTheyAndTheDirectorateAreBack(number);
    isMadeAndCollectedOnceTheWatchListAnswers(number);

    outages.end();
    soon("nothing waits any more", () -> page.awaited(number).isEmpty());
    assertThat(neighbours.standings())
        .filteredOn(each -> each.neighbour() == Neighbour.DUKCAPIL)
        .extracting(Neighbours.Standing::state)
        .containsExactly(Neighbours.State.UP);
  }

  private ApplicationNumber comesWhileAllAreAway() throws Exception {
    outages.down("dukcapil", "cekal", "register", "mailbox");
    ApplicationNumber number = outages.registered(YOHANES);
    outages.untilMissed(number, 0, What.IDENTITY, What.WATCH_LIST, What.EARLIER_PASSPORTS);
    desks.checkIn(number);
    desks.acceptPapers(number);
    outages.untilMissed(number, 1, What.IDENTITY, What.WATCH_LIST, What.EARLIER_PASSPORTS);
    soon("the mail server is missed", () -> page.awaited(number).contains(What.LETTER));
    StandIns.turn("mailbox", "well");
    soon("the letter is gone", () -> !page.awaited(number).contains(What.LETTER));

    desks.capture(number, HANDS_OF_YOHANES);
    desks.interview(number);
    outages.untilMissed(number, 2, What.IDENTITY, What.WATCH_LIST, What.EARLIER_PASSPORTS);
    assertThat(desks.application(number).status()).isEqualTo(Status.ENROLLED);
    return number;
  }

  private void isDecidedOnceTheyAndTheDirectorateAreBack(ApplicationNumber number)
      throws Exception {
    outages.down("directorate");
    soon("all have answered", () -> status(number) == Status.IN_ADJUDICATION);
    soon("the question waits", () -> page.awaited(number).contains(What.SECOND_ADJUDICATION));
    assertThat(page.refused(number, Role.LOCAL_ADJUDICATOR, Step.APPROVE))
        .containsExactly("lifecycle.centre-agrees");
    int before = outages.poison().size();
    StandIns.turn("directorate", "rubbish");
    soon("rubbish is laid aside", () -> outages.poison().size() > before);
    assertThat(page.awaited(number)).contains(What.SECOND_ADJUDICATION);

    outages.down("dukcapil", "cekal");
    soonDone("the centre has agreed", () -> desks.approve(number));
  }

  private void isMadeAndCollectedOnceTheWatchListAnswers(ApplicationNumber number)
      throws Exception {
    outages.untilMissed(number, 0, What.IDENTITY, What.WATCH_LIST);
    assertThat(page.refused(number, Role.PRINT_OPERATOR, Step.START_PRODUCTION))
        .contains("lifecycle.person-is-verified");
    outages.end();
    soonDone("both have confirmed", () -> desks.print(number));
    soon("the passport is made", () -> status(number) == Status.IN_QUALITY);

    outages.down("cekal");
    desks.passQuality(number);
    outages.untilMissed(number, 2, What.WATCH_LIST);
    // whether the copy of the list is young enough to answer depends on the hour: ListChangesIT
    outages.end();
    soonDone("the list is clear", () -> desks.handOver(number, HANDS_OF_YOHANES));
  }

  @Test
  void anIndicationWaitsForTheCentreAndOnlyThoseWhoMayReadOfIt() throws Exception {
    ApplicationNumber number = counter.walkIn(RIDWAN_WHO_RESEMBLES_AN_ENTRY);
    soon("the indication is found", () -> !clearances.of(number).isEmpty());
    Clearance found = clearances.of(number).get(0);
    StandIns.turn("directorate", "down");
    Caller.named("clearance-1", Role.CLEARANCE_INPUT)
        .does(
            () -> {
              clearing.askTheCentre(found.id(), found.version(), "nama mirip, tanggal tertukar");
              return null;
            });

    for (int turn = 0; turn < Outages.WAYS.size(); turn++) {
      outages.untilMissed(number, turn, What.CLEARANCE);
      assertThat(page.awaitedAtTheCounter(number))
          .containsOnlyOnce(What.VERIFICATION)
          .doesNotContain(What.CLEARANCE);
    }
    assertThat(clearances.of(number).get(0).state()).isEqualTo(ClearanceState.AT_THE_CENTRE);

    outages.end();
    soon(
        "the centre has spoken",
        () -> clearances.of(number).get(0).state() == ClearanceState.CLEARED);
    assertThat(page.awaited(number)).doesNotContain(What.CLEARANCE);
  }

  @Test
  void whatMPasporCannotHandOverComesOnceItIsBackAndFindsItsPayment() throws Exception {
    comesLaterThanItsPayment(HARIS, "down");
    assertThat(desks.application(counter.walkIn(WAWAN)).status()).isEqualTo(Status.REGISTERED);
    comesLaterThanItsPayment(PANDU, "rubbish");
  }

  private void comesLaterThanItsPayment(String nik, String way) throws Exception {
    StandIns.turn("m-paspor", way);
    JsonObject kept = outages.keptInTheApp(nik);
    ApplicationNumber number = new ApplicationNumber(kept.getString("number"));
    BillingCode code = new BillingCode(kept.getString("billingCode"));
    StandIns.pay(code.digits());
    soon("SIMPONI has told of it", () -> !payments.waitingFor(code).isEmpty());
    assertThat(desks.applications.find(number)).isEmpty();

    outages.end();
    soon("it is handed over", () -> desks.applications.find(number).isPresent());
    soon("its payment is found", () -> bill(number).status() == BillStatus.PAID);
    assertThat(payments.waitingFor(code)).isEmpty();
  }

  @Test
  void aBillWaitsForItsCodeAndNothingEndsWhileSimponiCannotSayWhetherItIsPaid() throws Exception {
    StandIns.turn("simponi", "down");
    ApplicationNumber number = counter.walkIn(GITA);
    Caller.named("budi", Role.CUSTOMER_SERVICE).does(() -> billing.raise(number));
    for (String way : Outages.WAYS) {
      simponiIsAskedInVain(way);
      assertThat(bill(number).status()).isEqualTo(BillStatus.RAISED);
      assertThat(page.awaited(number)).contains(What.BILLING_CODE);
    }
    outages.end();
    soon("it has a code", () -> bill(number).status() == BillStatus.UNPAID);
    assertThat(page.awaited(number)).doesNotContain(What.BILLING_CODE, What.PAYMENT);

    MovableClock.forward(MORE_THAN_TWO_HOURS);
    for (String way : Outages.WAYS) {
      simponiIsAskedInVain(way);
      assertThat(bill(number).status()).isEqualTo(BillStatus.UNPAID);
      soon("the page says so", () -> page.awaited(number).contains(What.PAYMENT));
    }
    StandIns.turn("simponi", "down");
    StandIns.pay(bill(number).code().orElseThrow().digits());
    outages.end();
    soon("it is paid", () -> bill(number).status() == BillStatus.PAID);
    assertThat(page.awaited(number)).doesNotContain(What.PAYMENT);
  }

  @Test
  void anOrderWaitsWhileTheStationStandsStillAndIsMadeWhenItRunsAgain() throws Exception {
    shop.aDrawerWithBooks();
    lines.holdTheStation(true);
    ApplicationNumber number = shop.ordered().application();
    soon("the order waits", () -> page.awaited(number).contains(What.PRODUCTION));
    theOfficeAsksAgain();
    assertThat(status(number)).isEqualTo(Status.IN_PRODUCTION);

    lines.holdTheStation(false);
    soon("the passport is made", () -> status(number) == Status.IN_QUALITY);
    assertThat(page.awaited(number)).isEmpty();
  }

  @Test
  void aChipWaitsForASignerThatIsAwaySlowOrTalksRubbishAndIsSignedOnce() throws Exception {
    shop.aDrawerWithBooks();
    lines.holdTheSigner(true);
    ApplicationNumber number = shop.ordered().application();
    soon("the chip waits", () -> page.awaited(number).contains(What.CHIP_SIGNATURE));
    int before = outages.poison().size();
    lines.answerWithRubbish();
    soon("rubbish is laid aside", () -> outages.poison().size() > before);
    assertThat(page.awaited(number)).contains(What.CHIP_SIGNATURE);
    theOfficeAsksAgain();
    theOfficeAsksAgain();
    assertThat(status(number)).isEqualTo(Status.IN_PRODUCTION);

    // both requests reach the signer now, and both are answered
    lines.holdTheSigner(false);
    soon("the passport is made", () -> status(number) == Status.IN_QUALITY);
    soon("the second answer is taken", lines::nothingIsUnderWay);
    assertThat(page.awaited(number)).isEmpty();
    assertThat(ledger.count(ORDERS_MADE, number.digits())).isEqualTo(1);
  }

  private void simponiIsAskedInVain(String way) {
    StandIns.turn("simponi", way);
    long before = StandIns.calls("simponi");
    soon(
        "simponi " + way,
        () -> {
          bills.sweep();
          return StandIns.calls("simponi") > before;
        });
  }

  private Bill bill(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.of(number)).get(0);
  }

  private Status status(ApplicationNumber number) {
    return desks.application(number).status();
  }

  /** Longer than the station may be silent. */
  private void theOfficeAsksAgain() throws Exception {
    MovableClock.forward(LONGER_THAN_A_STATION_IS_SILENT);
    Caller.named("timer", Role.SYSTEM).does(station::askAboutSilentOrders);
  }
}
