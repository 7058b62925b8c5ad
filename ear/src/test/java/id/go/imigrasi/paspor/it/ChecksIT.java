package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication.Decision;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import id.go.imigrasi.paspor.domain.cekal.CekalCentre;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.identity.Dukcapil;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.passport.PassportRegister;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
import id.go.imigrasi.paspor.service.ClearanceService;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The built office asks its neighbours in the second server: Dukcapil, the cekal centre, the
 * passport register over SOAP, and the directorate over the brokers.
 */
@ExtendWith(ArquillianExtension.class)
class ChecksIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String RATNA = "6471015704929001";
  private static final String DARMAWAN_WHO_IS_DEAD = "6471031102489001";
  private static final String DIAN_WHO_HELD_A_PASSPORT = "6471016507919001";

  /** A match is remembered for a day. */
  private static final String INDRA_WHOM_NOBODY_ELSE_ASKS_ABOUT = "6471012304949001";

  private static final String RUSLAN_WHO_IS_LISTED = "6471031305719001";
  private static final String YULIANA_WHOM_THE_CENTRE_REJECTS = "6471025010979001";

  private static final String LEFT_IN_PEACE = "circuit open";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Inject Dukcapil dukcapil;
  @Inject CekalCentre centre;
  @Inject PassportRegister passports;
  @Inject PaymentGateway simponi;
  @Inject RegistrationService registration;
  @Inject IdentityChecks identity;
  @Inject CekalChecks cekal;
  @Inject RegisterChecks register;
  @Inject Clearances clearances;
  @Inject ClearanceService clearing;
  @Inject SecondAdjudications adjudications;
  @Inject Feed feed;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @AfterEach
  void everybodyWell() throws Exception {
    for (String neighbour : List.of("dukcapil", "cekal", "register", "directorate", "simponi")) {
      Residents.turn(neighbour, "well");
    }
  }

  @Test
  void aRegistrationIsCheckedWithAllThreeByItself() throws Exception {
    ApplicationNumber number = registered(RATNA);
    assertThat(answered(number).outcome()).isEqualTo(Outcome.MATCH);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(cekal.of(number).get(0).answer()).isPresent();
              assertThat(register.of(number).get(0).answer()).isPresent();
            });
    assertThat(cekal.of(number).get(0).answer().orElseThrow().hits()).isEmpty();
  }

  @Test
  void theDeadAreFoundAndEarlierPassportsToo() throws Exception {
    assertThat(answered(registered(DARMAWAN_WHO_IS_DEAD)).outcome()).isEqualTo(Outcome.DECEASED);
    ApplicationNumber number = registered(DIAN_WHO_HELD_A_PASSPORT);
    await().atMost(PATIENCE).until(() -> register.of(number).get(0).answer().isPresent());
    assertThat(register.of(number).get(0).answer().orElseThrow().passports())
        .extracting("status")
        .containsExactly(PassportStatus.VALID);
  }

  @Test
  void whileDukcapilIsDownTheQuestionWaitsAndIsAnsweredWhenItIsBack() throws Exception {
    Residents.turn("dukcapil", "down");
    ApplicationNumber number = registered(INDRA_WHOM_NOBODY_ELSE_ASKS_ABOUT);
    await().atMost(PATIENCE).until(() -> identity.of(number).get(0).waiting().attempts() > 0);
    assertThat(identity.of(number).get(0).answer()).isEmpty();
    Residents.turn("dukcapil", "well");
    assertThat(answered(number).outcome()).isEqualTo(Outcome.MATCH);
  }

  @Test
  void aListedPersonWaitsForTheCentresWord() throws Exception {
    ApplicationNumber number = registered(RUSLAN_WHO_IS_LISTED);
    await().atMost(PATIENCE).until(() -> !clearances.of(number).isEmpty());
    Clearance clearance = clearances.of(number).get(0);
    Caller.named("clearance-1", Role.CLEARANCE_INPUT)
        .does(
            () -> {
              clearing.askTheCentre(clearance.id(), clearance.version(), "NIK sama");
              return null;
            });
    await()
        .atMost(PATIENCE)
        .until(() -> clearances.of(number).get(0).state() == ClearanceState.CONFIRMED);
  }

  @Test
  void everyStepReachesTheDirectorateInItsOrder() throws Exception {
    ApplicationNumber number = registered(RATNA);
    await()
        .atMost(PATIENCE)
        .until(() -> !Residents.get("/control/feed?subject=" + number).asJsonArray().isEmpty());
    JsonObject first =
        Residents.get("/control/feed?subject=" + number).asJsonArray().getJsonObject(0);
    assertThat(first.getJsonObject("data").getString("step")).isEqualTo("REGISTER");
  }

  @Test
  void theDirectorateAnswersOverTheBrokersAlsoAfterItWasDown() throws Exception {
    Residents.turn("directorate", "down");
    ApplicationNumber number = registered(YULIANA_WHOM_THE_CENTRE_REJECTS);
    asked(number);
    await()
        .atMost(PATIENCE)
        .until(() -> Residents.get("/control/feed?subject=" + number).asJsonArray().size() >= 2);
    assertThat(verdict(number)).isEmpty();
    Residents.turn("directorate", "well");
    await().atMost(PATIENCE).until(() -> verdict(number).isPresent());
    assertThat(verdict(number).orElseThrow().decision()).isEqualTo(Decision.REJECTED);
  }

  @Test
  void whoFailsSixTimesIsLeftInPeaceForAWhileAndThenAskedAgain() throws Exception {
    Map<String, Line> lines = lines(Residents.applicant(RATNA));
    for (String neighbour : lines.keySet()) {
      Residents.turn(neighbour, "down");
    }
    for (Map.Entry<String, Line> each : lines.entrySet()) {
      assertThat(failures(each.getValue())).as(each.getKey()).isLessThanOrEqualTo(6);
      long calls = StandIns.calls(each.getKey());
      assertThatThrownBy(each.getValue()::ask).hasMessageContaining(LEFT_IN_PEACE);
      assertThat(StandIns.calls(each.getKey())).as(each.getKey()).isEqualTo(calls);
    }
    everybodyWell();
    for (Line line : lines.values()) {
      await().atMost(PATIENCE).until(() -> answers(line));
    }
  }

  private Map<String, Line> lines(Applicant person) {
    return Map.of(
        "dukcapil", () -> dukcapil.verify(IdentityQuestion.about(person)),
        "cekal", () -> centre.screen(ScreeningQuestion.about(person, List.of(), TODAY)),
        "register", () -> passports.look(RegisterQuestion.of(person.nik())),
        "simponi", () -> simponi.inquire(new BillingCode("820261123000035")));
  }

  /** How often the line really calls before it leaves the neighbour in peace. */
  private static int failures(Line line) throws Exception {
    for (int failed = 0; ; failed++) {
      Throwable thrown = catchThrowable(line::ask);
      assertThat(thrown).isInstanceOf(Unreachable.class);
      if (thrown.getMessage().contains(LEFT_IN_PEACE)) {
        return failed;
      }
    }
  }

  private static boolean answers(Line line) throws Exception {
    try {
      line.ask();
      return true;
    } catch (Unreachable stillInPeace) {
      return false;
    }
  }

  private void asked(ApplicationNumber number) throws Exception {
    SecondAdjudication question = SecondAdjudication.asked(number, clock.instant());
    transaction.begin();
    adjudications.save(question);
    feed.tell(
        new FeedEvent(
            "adjudication.requested",
            1,
            number.digits(),
            clock.instant(),
            Map.of(
                "requestId",
                question.id().toString(),
                "office",
                "2110",
                "nik",
                YULIANA_WHOM_THE_CENTRE_REJECTS)));
    transaction.commit();
  }

  private Optional<SecondAdjudication.Verdict> verdict(ApplicationNumber number) {
    return adjudications.latest(number).flatMap(SecondAdjudication::verdict);
  }

  private IdentityAnswer answered(ApplicationNumber number) {
    await().atMost(PATIENCE).until(() -> identity.of(number).get(0).answer().isPresent());
    return identity.of(number).stream().findFirst().flatMap(IdentityCheck::answer).orElseThrow();
  }

  private ApplicationNumber registered(String nik) throws Exception {
    return Caller.named("counter-1", Role.CUSTOMER_SERVICE)
        .does(
            () ->
                registration
                    .walkIn(
                        "BPN",
                        ApplicationType.NEW_ADULT,
                        "ELECTRONIC_10",
                        false,
                        Residents.applicant(nik))
                    .number());
  }

  /** One question over one line. */
  @FunctionalInterface
  private interface Line {
    void ask() throws Exception;
  }
}
