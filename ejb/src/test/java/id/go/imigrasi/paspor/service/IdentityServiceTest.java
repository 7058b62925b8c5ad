package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding.Settlement;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.identity.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom Dukcapil is asked about, when it need not be asked again, and what its words lead to. */
class IdentityServiceTest extends PopulationDesk {
  @Test
  void whatMatchedTodayIsNotAskedAgainForTheSamePersonInTheSameWords() {
    answeredAt(Moment.REGISTRATION);
    clock.forward(Duration.ofHours(23));
    open(ANOTHER, Moment.ADJUDICATION);

    assertThat(sweep.sweep()).isEqualTo(1);

    assertThat(asked).hasSize(1);
    IdentityCheck later = memory.identity.of(ANOTHER).get(0);
    assertThat(later.isRemembered()).isTrue();
    assertThat(later.isSettled()).isTrue();
    assertThat(later.answer().orElseThrow().callsLeft()).isEmpty();
  }

  @Test
  void theMemoryIsOfTheRegistersWordNotOfTheMemory() {
    answeredAt(Moment.REGISTRATION);
    clock.forward(Duration.ofHours(20));
    answeredAt(Moment.ADJUDICATION);
    clock.forward(Duration.ofHours(5));
    answeredAt(Moment.ADJUDICATION);

    assertThat(asked).as("25 hours after the register's answer").hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Moment.class,
      names = {"PRODUCTION", "ON_DEMAND"})
  void beforePrintingAndWhenAnOfficerAsksTheRegisterIsAlwaysAsked(Moment moment) {
    answeredAt(Moment.ADJUDICATION);
    clock.forward(Duration.ofMinutes(1));
    answeredAt(moment);

    assertThat(asked).hasSize(2);
  }

  @Test
  void whoIsWrittenOtherwiseIsAskedAbout() {
    answeredAt(Moment.REGISTRATION);
    person = People.adult("SITI RAHMAWATY", person.nik().digits(), person.sex(), born());
    clock.forward(Duration.ofMinutes(1));
    answeredAt(Moment.ADJUDICATION);

    assertThat(asked).hasSize(2);
  }

  @Test
  void onlyAMatchIsRemembered() {
    agreement = 80;
    answeredAt(Moment.REGISTRATION);
    clock.forward(Duration.ofMinutes(1));
    answeredAt(Moment.ADJUDICATION);

    assertThat(asked).hasSize(2);
  }

  @Test
  void whatMatchedByYesterdaysRulesIsAskedAgainWhenTodaysAskMore() {
    agreement = 95;
    answeredAt(Moment.REGISTRATION);
    desk.terms = day -> AcceptanceRules.parse("NAME=98/60");
    clock.forward(Duration.ofMinutes(1));
    answeredAt(Moment.ADJUDICATION);

    assertThat(asked).hasSize(2);
    assertThat(memory.identity.of(NUMBER).get(0).isSettled()).isFalse();
  }

  @Test
  void whoeverIsAwayIsAskedAgainAfterAPauseThatGrowsButAboutTheLongestWaitingThreeTimesAMinute() {
    away = true;
    answeredAt(Moment.REGISTRATION);
    for (long pause : List.of(5, 10, 20, 20, 20)) {
      clock.forward(Duration.ofSeconds(pause).minusMillis(1));
      assertThat(desk.claimDue(1)).as("before %s seconds are over", pause).isEmpty();
      clock.forward(Duration.ofMillis(1));
      sweep.sweep();
    }
    away = false;
    clock.forward(Duration.ofSeconds(20));
    assertThat(sweep.sweep()).isEqualTo(1);
  }

  @Test
  void withoutAMemoryEverythingIsAsked() {
    desk.memory = "PT0S";
    answeredAt(Moment.REGISTRATION);
    answeredAt(Moment.ADJUDICATION);

    assertThat(asked).hasSize(2);
  }

  @Test
  void ofAChildTheMotherIsAskedToo() {
    person = People.child();
    answeredAt(Moment.REGISTRATION);

    assertThat(asked)
        .extracting(IdentityQuestion::nik)
        .containsExactlyInAnyOrder(person.nik(), person.guardians().get(0).nik());
    assertThat(asked.get(1).elements()).containsExactlyInAnyOrder(Element.NAME, Element.SEX);
    assertThat(facts(filed(Status.ENROLLED))).contains(Fact.DUKCAPIL_MATCHED);
  }

  @Test
  void beforePrintingTheMotherIsAskedAnewWhateverWasRememberedOfHer() {
    person = People.child();
    answeredAt(Moment.REGISTRATION);
    answeredAt(Moment.ADJUDICATION);
    assertThat(asked).as("the memory of a day").hasSize(2);
    Application approved = filed(Status.APPROVED, approvedBy(Step.APPROVE));
    negatives.put(mothersNik(), Outcome.DECEASED);
    clock.forward(Duration.ofSeconds(1));
    answeredAt(Moment.PRODUCTION);

    assertThat(asked).hasSize(4);
    assertThat(facts(approved))
        .contains(Fact.DUKCAPIL_FRESH, Fact.EXAMINATION_OWED)
        .doesNotContain(Fact.DUKCAPIL_MATCHED);
  }

  @Test
  void nothingIsPrintedWhileTheMothersAnswerWaits() {
    person = People.child();
    answeredAt(Moment.ADJUDICATION);
    Application approved = filed(Status.APPROVED, approvedBy(Step.APPROVE));
    away = true;
    clock.forward(Duration.ofSeconds(1));
    answeredAt(Moment.PRODUCTION);
    assertThat(facts(approved)).doesNotContain(Fact.DUKCAPIL_MATCHED, Fact.DUKCAPIL_FRESH);
    away = false;
    clock.forward(Duration.ofHours(1));
    sweep.sweep();
    assertThat(facts(approved)).contains(Fact.DUKCAPIL_MATCHED, Fact.DUKCAPIL_FRESH);
  }

  @Test
  void whatTheHeadWeighedOfAMotherStaysWeighedAtTheBoothAndBeforePrinting() {
    person = People.child();
    negatives.put(mothersNik(), Outcome.DECEASED);
    answeredAt(Moment.REGISTRATION);
    Transition weighed = approvedBy(Step.APPROVE_EXAMINATION);
    clock.forward(Duration.ofHours(1));
    answeredAt(Moment.ADJUDICATION);
    clock.forward(Duration.ofSeconds(1));
    answeredAt(Moment.PRODUCTION);
    assertThat(settlement(filed(Status.APPROVED, weighed), Subject.MOTHER))
        .isEqualTo(Settlement.EXAMINED);

    negatives.put(mothersNik(), Outcome.INACTIVE);
    clock.forward(Duration.ofSeconds(1));
    answeredAt(Moment.PRODUCTION);
    assertThat(settlement(filed(Status.APPROVED, weighed), Subject.MOTHER))
        .as("that is something else")
        .isEqualTo(Settlement.FOR_THE_CIVIL_REGISTRY);
  }

  @Test
  void aDeadMotherIsForTheExaminerAndTheHeadWeighsIt() {
    person = People.child();
    negatives.put(mothersNik(), Outcome.DECEASED);
    answeredAt(Moment.REGISTRATION);
    Application filed = filed(Status.ARRIVED);

    assertThat(facts(filed)).contains(Fact.EXAMINATION_OWED).doesNotContain(Fact.DUKCAPIL_MATCHED);
    assertThat(settlement(filed, Subject.MOTHER)).isEqualTo(Settlement.FOR_THE_EXAMINER);
    Application examined = filed(Status.ACCEPTED, approvedBy(Step.APPROVE_EXAMINATION));
    assertThat(facts(examined)).contains(Fact.DUKCAPIL_MATCHED);
    assertThat(settlement(examined, Subject.MOTHER)).isEqualTo(Settlement.EXAMINED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NOT_FOUND", "DUPLICATE", "INACTIVE", "BAD_FORMAT", "NO_MATCH"})
  void aMotherWhomTheRegisterDoesNotHaveInOrderGoesThereFirst(Outcome outcome) {
    person = People.child();
    negatives.put(mothersNik(), outcome);
    answeredAt(Moment.REGISTRATION);
    Application filed = filed(Status.ARRIVED);

    assertThat(facts(filed))
        .as("nobody is rejected for what the register says of somebody else")
        .doesNotContain(Fact.DUKCAPIL_MATCHED, Fact.EXAMINATION_OWED, Fact.DUKCAPIL_CONTRADICTS);
    assertThat(settlement(filed, Subject.MOTHER)).isEqualTo(Settlement.FOR_THE_CIVIL_REGISTRY);
  }

  @Test
  void aDeadApplicantIsExaminedAndStillHasToBePutRightAtTheRegister() {
    negatives.put(person.nik().digits(), Outcome.DECEASED);
    answeredAt(Moment.REGISTRATION);

    assertThat(facts(filed(Status.ARRIVED)))
        .contains(Fact.EXAMINATION_OWED, Fact.DUKCAPIL_CONTRADICTS);
    Application examined = filed(Status.ACCEPTED, approvedBy(Step.APPROVE_EXAMINATION));
    assertThat(facts(examined)).doesNotContain(Fact.EXAMINATION_OWED, Fact.DUKCAPIL_MATCHED);
    assertThat(settlement(examined, Subject.APPLICANT))
        .isEqualTo(Settlement.FOR_THE_CIVIL_REGISTRY);
  }

  @Test
  void aSupervisorAcceptsWhatIsWrittenALittleDifferently() {
    agreement = 80;
    answeredAt(Moment.REGISTRATION);
    assertThat(settlement(filed(Status.ARRIVED), Subject.APPLICANT))
        .isEqualTo(Settlement.FOR_AN_OFFICER);

    List<AuditEntry> written = new ArrayList<>();
    desk.audit = written::add;
    desk.accept(memory.identity.of(NUMBER).get(0).id(), "Y for I in the old register");

    assertThat(written)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(AuditEntry.Kind.CHANGED);
              assertThat(line.subject()).isEqualTo(NUMBER.digits());
              assertThat(line.actor()).isEqualTo(Role.SUPERVISOR.name());
            });
    assertThat(facts(filed(Status.ARRIVED))).contains(Fact.DUKCAPIL_MATCHED);
  }

  @Test
  void everyBookletIsConfirmedAnew() {
    Application approved = filed(Status.APPROVED, approvedBy(Step.APPROVE));
    answeredAt(Moment.PRODUCTION);
    assertThat(facts(approved)).contains(Fact.DUKCAPIL_FRESH);

    clock.forward(Duration.ofMinutes(1));
    Transition spoilt = approvedBy(Step.FAIL_QUALITY);
    Application again = filed(Status.APPROVED, approvedBy(Step.APPROVE), spoilt);
    assertThat(facts(again)).doesNotContain(Fact.DUKCAPIL_FRESH);
    opening.taken(again, spoilt);
    sweep.sweep();
    assertThat(facts(again)).contains(Fact.DUKCAPIL_FRESH);
  }

  @Test
  void theLogSaysOnceThatFewCallsAreLeftAndNobodysName() {
    List<String> said = new ArrayList<>();
    Handler ear = listening(said);
    Logger log = Logger.getLogger(DukcapilAllowance.class.getName());
    log.addHandler(ear);
    try {
      callsLeft = 1001;
      answeredAt(Moment.PRODUCTION);
      clock.forward(Duration.ofSeconds(1));
      callsLeft = 1000;
      answeredAt(Moment.PRODUCTION);
      clock.forward(Duration.ofSeconds(1));
      callsLeft = 999;
      answeredAt(Moment.PRODUCTION);
    } finally {
      log.removeHandler(ear);
    }
    assertThat(said).containsExactly("1000");
    assertThat(desk.allowance.now().isShort()).isTrue();
  }
}
