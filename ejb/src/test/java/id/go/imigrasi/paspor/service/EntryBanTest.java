package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody whom the centre holds for a foreigner who may not enter: examined, never rejected. */
class EntryBanTest {
  private static final Instant NOW = BillFixture.NOW;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Actor SYSTEM = new Actor("system", Set.of(Role.SYSTEM), "BPN");
  private static final Actor OFFICER = new Actor("satu", Set.of(Role.CLEARANCE_INPUT), "BPN");
  private static final Set<Step> REJECTIONS =
      EnumSet.of(Step.REJECT_FOR_EXIT_BAN, Step.REJECT_BY_SYSTEM);

  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final CekalFacts facts = new CekalFacts(checks.cekal, clearances, DAY, DAY);

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"ARRIVED", "ACCEPTED", "ENROLLED", "IN_ADJUDICATION", "APPROVED", "READY"})
  void goesToTheExaminerFromWhateverDeskAndIsRejectedByNobody(Status status) {
    confirmed(found(), NOW);
    Application application = at(status, List.of());
    assertThat(refused(application, Step.REFER_FOR_VERIFICATION)).isFalse();
    assertThat(REJECTIONS).allMatch(step -> refused(application, step));
    assertThat(Lifecycle.OFFICE.find(status, Step.REFER_FOR_VERIFICATION).orElseThrow().to())
        .isEqualTo(Status.UNDER_EXAMINATION);
  }

  @Test
  void anIndicationThatNobodyConfirmedSendsNobodyAnywhere() {
    found();
    assertThat(refused(at(Status.ENROLLED, List.of()), Step.REFER_FOR_VERIFICATION)).isTrue();
  }

  @Test
  void passesOnceTheHeadHasApprovedTheExaminationThatFollowedTheConfirmation() {
    confirmed(found(), NOW);
    assertThat(holding(Step.REFER_FOR_VERIFICATION)).contains(Fact.ENTRY_BAN_CONFIRMED);
    assertThat(holding(Step.REFER_FOR_VERIFICATION, Step.APPROVE_EXAMINATION))
        .contains(Fact.CEKAL_CLEAR)
        .doesNotContain(Fact.ENTRY_BAN_CONFIRMED);
  }

  @Test
  void aFinishedPassportIsNotHandedOverMeanwhileAndGoesBackToTheShelfAfterwards() {
    confirmed(found(), NOW);
    assertThat(refused(at(Status.READY, List.of()), Step.HAND_OVER)).isTrue();
    assertThat(holding(Step.REFER_FOR_VERIFICATION, Step.RETURN_TO_SHELF))
        .contains(Fact.CEKAL_CLEAR)
        .doesNotContain(Fact.ENTRY_BAN_CONFIRMED);
    Application sent = sentFrom(Status.READY);
    assertThat(sent.wasSentFromTheShelf()).isTrue();
    assertThat(against(sent, Step.RETURN_TO_SHELF)).isEmpty();
    assertThat(against(sent, Step.APPROVE_EXAMINATION))
        .containsExactly("lifecycle.its-passport-is-not-finished");
    assertThat(Lifecycle.OFFICE.find(sent.status(), Step.RETURN_TO_SHELF).orElseThrow().to())
        .isEqualTo(Status.READY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"APPROVED", "REJECTED"})
  void whoHasNoFinishedPassportIsNotSentToTheShelf(Status from) {
    Application sent = sentFrom(Status.READY, from);
    assertThat(sent.wasSentFromTheShelf()).isFalse();
    assertThat(against(sent, Step.APPROVE_EXAMINATION)).isEmpty();
    assertThat(against(sent, Step.RETURN_TO_SHELF))
        .containsExactly("lifecycle.its-passport-is-finished");
  }

  @Test
  void aSuspensionBetweenDoesNotForgetTheShelf() {
    assertThat(sentFrom(Status.READY, Status.SUSPENDED).wasSentFromTheShelf()).isTrue();
  }

  private static List<String> against(Application application, Step step) {
    Actor head = new Actor("kepala", Set.of(Role.HEAD_OF_OFFICE), "BPN");
    FactSource signed =
        new FactSource() {
          @Override
          public Set<Fact> tells() {
            return Set.of(Fact.EXAMINATION_SIGNED);
          }

          @Override
          public Set<Fact> holding(Application any, Instant now) {
            return tells();
          }
        };
    Set<Fact> asked = Set.of(Fact.EXAMINATION_SIGNED);
    return Lifecycle.OFFICE
        .refusals(
            application,
            step,
            head,
            new FactGathering(List.of(signed)).gather(application, asked, NOW),
            null)
        .stream()
        .map(Refusal::key)
        .toList();
  }

  /** One stay with Inteldakim after the other, each begun where the case then lay. */
  private static Application sentFrom(Status... places) {
    List<Transition> history = new ArrayList<>();
    for (Status from : places) {
      history.add(
          new Transition(
              BillFixture.NUMBER,
              history.size() + 1,
              from,
              Step.REFER_FOR_VERIFICATION,
              Status.UNDER_EXAMINATION,
              "test",
              "BPN",
              NOW.plusSeconds(history.size() + 1),
              null,
              "",
              ""));
    }
    return Application.restore(
        BillFixture.NUMBER,
        new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        Status.UNDER_EXAMINATION,
        0,
        history);
  }

  @Test
  void anExaminationForAnotherReasonDoesNotAnswerWhoItIs() {
    confirmed(found(), NOW);
    assertThat(holding(Step.REFER_TO_EXAMINATION, Step.APPROVE_EXAMINATION))
        .contains(Fact.ENTRY_BAN_CONFIRMED)
        .doesNotContain(Fact.CEKAL_CLEAR);
    assertThat(holding(Step.APPROVE_EXAMINATION, Step.REFER_FOR_VERIFICATION))
        .doesNotContain(Fact.CEKAL_CLEAR);
  }

  @Test
  void whatIsConfirmedAfterTheExaminationIsExaminedToo() {
    confirmed(found(), NOW.plusSeconds(60));
    assertThat(holding(Step.REFER_FOR_VERIFICATION, Step.APPROVE_EXAMINATION))
        .contains(Fact.ENTRY_BAN_CONFIRMED);
  }

  @Test
  void theSweepTakesItThereOnceAndLeavesTheOthersAlone() {
    Memory applications = new Memory();
    Application filed = at(Status.ENROLLED, List.of(Step.ENROL));
    applications.save(filed);
    EntryBanSweep sweep = new EntryBanSweep();
    sweep.clearances = clearances;
    sweep.casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(facts)),
            event -> {},
            entry -> {},
            new MovedClock(NOW.plusSeconds(60)));
    sweep.callers =
        new Callers() {
          @Override
          public Actor current() {
            return SYSTEM;
          }
        };
    sweep.self = sweep;
    CekalHit hit = found();
    assertThat(sweep.sweep()).as("nobody has confirmed it").isZero();
    confirmed(hit, NOW);
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(applications.find(BillFixture.NUMBER).orElseThrow().status())
        .isEqualTo(Status.UNDER_EXAMINATION);
    assertThat(sweep.sweep()).isZero();
  }

  private Set<Fact> holding(Step... steps) {
    return facts.holding(at(Status.ACCEPTED, List.of(steps)), NOW.plus(Duration.ofHours(1)));
  }

  private boolean refused(Application application, Step step) {
    Set<Fact> asked = EnumSet.allOf(Fact.class);
    return !Lifecycle.OFFICE
        .refusals(
            application,
            step,
            SYSTEM,
            new FactGathering(List.of(facts)).gather(application, asked, NOW),
            "a reason")
        .isEmpty();
  }

  private CekalHit found() {
    CekalHit hit =
        new CekalHit(
            new WatchListEntry(
                "TK-1",
                WatchList.ENTRY_BAN,
                "SOMEBODY FOREIGN",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "IMIGRASI",
                "KEP-1",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2036, 1, 1)),
            96,
            List.of());
    checks.cekal.save(
        CekalCheck.open(BillFixture.NUMBER, Moment.ADJUDICATION, NOW)
            .answered(new Screening("1", List.of(hit), NOW)));
    clearances.save(Clearance.open(BillFixture.NUMBER, hit, NOW));
    return hit;
  }

  private void confirmed(CekalHit hit, Instant at) {
    Clearance clearance = clearances.find(BillFixture.NUMBER, hit.entry().entryId()).orElseThrow();
    clearance.askTheCentre(OFFICER, "Orang asing?", NOW);
    clearance.heard(
        clearance.question().orElseThrow(),
        new CentreWord(CentreWord.Meaning.CONFIRMED, "P-1", "1"),
        at);
  }

  /** A step a second, after the confirmation. */
  private static Application at(Status status, List<Step> steps) {
    List<Transition> history = new ArrayList<>();
    for (Step step : steps) {
      history.add(
          new Transition(
              BillFixture.NUMBER,
              history.size() + 1,
              status,
              step,
              status,
              "test",
              "BPN",
              NOW.plusSeconds(history.size() + 1),
              null,
              "",
              ""));
    }
    return Application.restore(
        BillFixture.NUMBER,
        new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        status,
        0,
        history);
  }
}
