package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One passport's whole way on the real stack: the built office on its server, the neighbours in
 * their own process, messages over both brokers.
 */
@ExtendWith(ArquillianExtension.class)
class AnApplicationFromRegistrationToArchiveIT {
  private static final String RATNA = "6471015704929001";
  private static final String HER_MAILBOX = "ratna.570492";
  private static final String SUHARTINI = "6471036311799001";
  private static final long HER_HANDS = 15704929001L;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final LocalTime LATE = LocalTime.of(23, 50);
  private static final Step[] THE_WHOLE_WAY = {
    Step.REGISTER,
    Step.CHECK_IN,
    Step.ACCEPT_DOCUMENTS,
    Step.ENROL,
    Step.SUBMIT_TO_ADJUDICATION,
    Step.APPROVE,
    Step.START_PRODUCTION,
    Step.COMPLETE_PRODUCTION,
    Step.PASS_QUALITY,
    Step.HAND_OVER,
    Step.ARCHIVE
  };
  private static final Step[] OVER_THE_EXAMINER =
      Stream.of(THE_WHOLE_WAY)
          .flatMap(
              step ->
                  step == Step.ACCEPT_DOCUMENTS
                      ? Stream.of(Step.REFER_TO_EXAMINATION, Step.APPROVE_EXAMINATION)
                      : Stream.of(step))
          .toArray(Step[]::new);

  @Inject Desks desks;
  @Inject Passports passports;
  @Inject PersonalizationOrders orders;
  @Inject OtherOrders others;
  @Inject PaperTrail trail;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aNewDay() {
    StandIns.firstMorning();
    // the appointment is today: a test that begins just before midnight belongs to the next day
    if (LocalTime.ofInstant(desks.clock.instant(), Desks.BALIKPAPAN).isAfter(LATE)) {
      MovableClock.forward(Duration.ofMinutes(15));
    }
  }

  @AfterEach
  void realTime() {
    MovableClock.reset();
    StandIns.firstMorning();
  }

  @Test
  void isWalkedByEveryDesk() throws Exception {
    desks.openTheOffice("X01");
    ApplicationNumber number = registersAndPays();

    // Information desk, Customer Service, booth, interview.
    desks.checkIn(number);
    trail.hasThePapersOfTheApp(number);
    desks.acceptPapers(number);
    trail.goesUpWithCardAndNumber(number, desks.today());
    desks.capture(number, HER_HANDS);
    desks.interview(number);
    trail.isTimed(number);

    // Dukcapil, the cekal centre and the duplicate search answer; the case moves on by itself.
    desks.awaitStatus(number, Status.IN_ADJUDICATION);
    isDecidedOnlyByWhoMay(number);
    Waiting.soon(() -> desks.approve(number));

    isMadeOnce(number);

    trail.isMailedThatItIsReady(number, HER_MAILBOX);

    // She collects it, compared by a finger; Tikim archives the file.
    Waiting.soon(() -> desks.handOver(number, HER_HANDS));
    desks.archive(number);
    isToldWhole(number);
  }

  private ApplicationNumber registersAndPays() {
    // The citizen registers in the app, with photographed papers, for a session of today.
    JsonObject sent = StandIns.register(wish(RATNA));
    ApplicationNumber number = new ApplicationNumber(sent.getString("number"));
    assertThat(desks.application(number).status()).isEqualTo(Status.REGISTERED);

    // The app's network stutters: the same registration comes twice and changes nothing.
    StandIns.registerAgain(number.digits());
    assertThat(desks.application(number).history()).hasSize(1);

    // Who has not paid is told so at the information desk, and nothing changes.
    OtherOrders.isRefusedAsUnpaid(() -> desks.checkIn(number));

    // She pays at a shop; SIMPONI pushes the payment to the office.
    StandIns.pay(sent.getString("billingCode"));
    await().atMost(PATIENCE).until(() -> others.standing(number) == MoneyStanding.PAID);
    return number;
  }

  /** Another role is sent away; who interviewed may not decide; a stale screen is told. */
  private void isDecidedOnlyByWhoMay(ApplicationNumber number) {
    assertThatThrownBy(() -> desks.decideAs(Role.INFORMATION_DESK, "ani", number, 0))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> desks.decideAs(Role.LOCAL_ADJUDICATOR, "citra", number, 0))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("lifecycle.not-the-interviewer");
    assertThatThrownBy(() -> desks.decideAs(Role.LOCAL_ADJUDICATOR, "dewi", number, -1))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("application.stale");
    assertThat(desks.application(number).status()).isEqualTo(Status.IN_ADJUDICATION);
  }

  private void isMadeOnce(ApplicationNumber number) throws Exception {
    // An order that is undone leaves no step, no row, no reserved booklet and no message.
    Waiting.soon(() -> desks.printAndUndo(number));
    assertThat(desks.application(number).status()).isEqualTo(Status.APPROVED);
    assertThat(orders.latestOf(number)).isEmpty();

    // The station makes the passport, another hand checks it.
    Waiting.soon(() -> desks.print(number));
    desks.awaitStatus(number, Status.IN_QUALITY);
    desks.passQuality(number);
    assertThat(passports.of(number))
        .get()
        .satisfies(passport -> assertThat(passport.status()).isEqualTo(PassportStatus.VALID));
  }

  private void isToldWhole(ApplicationNumber number) throws Exception {
    trail.namesWhoWasRefused(number, "ani", "citra", "dewi");

    Application finished = desks.application(number);
    assertThat(finished.history()).extracting(Transition::step).containsExactly(THE_WHOLE_WAY);
    assertThat(finished.historyIsWhole()).isTrue();

    // The directorate has every step, in order, each once.
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(stepsInTheFeed(number)).containsExactly(namesOf(THE_WHOLE_WAY)));
  }

  @Test
  void goesOnWhileItsNeighboursAreAwayAndCatchesUpByItself() throws Exception {
    desks.openTheOffice("X02");
    ApplicationNumber number =
        new ApplicationNumber(
            StandIns.register(wish(SUHARTINI).add("paid", true)).getString("number"));
    await().atMost(PATIENCE).until(() -> others.standing(number) == MoneyStanding.PAID);
    StandIns.turn("dukcapil", "down");
    StandIns.turn("cekal", "rubbish");
    StandIns.turn("directorate", "down");

    // The counters do their work; only the decision waits.
    desks.checkIn(number);
    desks.acceptPapers(number);
    desks.capture(number, HER_HANDS + 1);
    desks.interview(number);
    desks.letSweepsRun();
    assertThat(desks.application(number).status()).isEqualTo(Status.ENROLLED);

    // They are back: nobody has to touch the case.
    StandIns.firstMorning();
    MovableClock.forward(Duration.ofMinutes(10));
    desks.awaitStatus(number, Status.IN_ADJUDICATION);
  }

  @Test
  void isWalkedFromTheCounterToo() throws Exception {
    desks.openTheOffice("X31");
    assertThat(stepsOf(others.fromTheCounter())).containsExactly(THE_WHOLE_WAY);
  }

  @Test
  void isExaminedAndApprovedByTheHeadAndBilledAfterTheBooth() throws Exception {
    desks.openTheOffice("X32");
    assertThat(stepsOf(others.overTheExaminer())).containsExactly(OVER_THE_EXAMINER);
  }

  @Test
  void isWalkedForNothingByWhoFirstGoesToWorkAbroad() throws Exception {
    desks.openTheOffice("X33");
    desks.stock("X34", "WORKER");
    assertThat(stepsOf(others.forNothing())).containsExactly(THE_WHOLE_WAY);
  }

  private List<Step> stepsOf(ApplicationNumber number) {
    return desks.application(number).history().stream().map(Transition::step).toList();
  }

  private JsonObjectBuilder wish(String nik) {
    return Json.createObjectBuilder()
        .add("nik", nik)
        .add("day", desks.today().toString())
        .add("start", Desks.MORNING.toString());
  }

  private static String[] namesOf(Step... steps) {
    return List.of(steps).stream().map(Step::name).toArray(String[]::new);
  }

  private static List<String> stepsInTheFeed(ApplicationNumber number) {
    return StandIns.feed(number.digits()).stream()
        .map(JsonValue::asJsonObject)
        .filter(event -> event.getString("type").contains("application.transition"))
        .map(event -> event.getJsonObject("data").getString("step"))
        .toList();
  }
}
