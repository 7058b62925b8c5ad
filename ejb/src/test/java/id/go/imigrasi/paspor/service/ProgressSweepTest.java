package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.adjudication.CentreFacts;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication.Decision;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for answers only moves on by itself, wherever it stands in the line. */
class ProgressSweepTest {
  private static final int STUCK = 1000;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final Memory applications = new Memory();
  private final SecondAdjudicationsInMemory centre = new SecondAdjudicationsInMemory();
  private final Set<ApplicationNumber> answered = new HashSet<>();
  private final Set<ApplicationNumber> concealed = new HashSet<>();
  private final ProgressSweep sweep = new ProgressSweep();
  private Runnable whenLookedAt = () -> {};

  @BeforeEach
  void wire() {
    sweep.applications = applications;
    sweep.adjudications = centre;
    sweep.round = new Round();
    sweep.self = sweep;
    sweep.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor("system", Set.of(Role.SYSTEM), "BPN");
          }
        };
    sweep.casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(new CentreFacts(centre), new Answers())),
            event -> {},
            line -> {},
            clock);
  }

  @Test
  void noCaseStarvesBehindAThousandThatAreStuck() {
    List<ApplicationNumber> stuck = new ArrayList<>();
    for (int i = 0; i < STUCK; i++) {
      stuck.add(standing(Status.ENROLLED));
    }
    ApplicationNumber last = standing(Status.ENROLLED);
    answered.add(last);

    for (int tick = 0; tick < STUCK / ProgressSweep.PAGE + 1; tick++) {
      assertThat(status(last)).as("tick %s", tick).isEqualTo(Status.ENROLLED);
      sweep.everyTwoSeconds();
    }

    assertThat(status(last)).isEqualTo(Status.IN_ADJUDICATION);
    assertThat(status(stuck.get(0))).isEqualTo(Status.ENROLLED);
    answered.add(stuck.get(0));
    sweep.everyTwoSeconds();
    assertThat(status(stuck.get(0))).as("the round begins anew").isEqualTo(Status.IN_ADJUDICATION);
  }

  @Test
  void aWholeSweepTriesEveryCaseOnce() {
    for (int i = 0; i < STUCK; i++) {
      standing(Status.ENROLLED);
    }
    ApplicationNumber last = standing(Status.ENROLLED);
    answered.add(last);

    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(status(last)).isEqualTo(Status.IN_ADJUDICATION);
  }

  @Test
  void nobodyOvertakesWhileTheAnswersAreComing() {
    ApplicationNumber first = standing(Status.ENROLLED);
    ApplicationNumber second = standing(Status.ENROLLED);
    // both are answered, one after the other, just when the sweep has begun to look
    whenLookedAt = () -> answered.addAll(List.of(first, second));

    sweep.sweep();

    assertThat(status(first)).isEqualTo(Status.IN_ADJUDICATION);
    sweep.sweep();
    assertThat(status(second)).isEqualTo(Status.IN_ADJUDICATION);
    assertThat(applications.find(first).orElseThrow().latest().orElseThrow().at())
        .isBeforeOrEqualTo(applications.find(second).orElseThrow().latest().orElseThrow().at());
  }

  @Test
  void whatTheCentreSendsBackGoesBackToTheBoothWithItsReason() {
    ApplicationNumber number = standing(Status.IN_ADJUDICATION);
    SecondAdjudication asked = SecondAdjudication.asked(number, clock.instant());
    centre.save(
        asked.answered(
            new SecondAdjudication.Verdict(
                Decision.RETURNED, "Foto tidak memenuhi syarat", "PUSAT-7", clock.instant())));

    assertThat(sweep.sweep()).isEqualTo(1);

    Application back = applications.find(number).orElseThrow();
    assertThat(back.status()).isEqualTo(Status.ACCEPTED);
    Transition taken = back.latest().orElseThrow();
    assertThat(taken.step()).isEqualTo(Step.RETURN_BY_CENTRE);
    assertThat(taken.reason()).isEqualTo("Foto tidak memenuhi syarat");
    assertThat(back.historyIsWhole()).isTrue();
  }

  @Test
  void aCaseTheCentreHasNotAnsweredOrAgreedToStays() {
    ApplicationNumber waiting = standing(Status.IN_ADJUDICATION);
    centre.save(SecondAdjudication.asked(waiting, clock.instant()));
    ApplicationNumber agreed = standing(Status.IN_ADJUDICATION);
    centre.save(SecondAdjudication.notNeeded(agreed, clock.instant()));

    assertThat(sweep.sweep()).isZero();
    assertThat(status(waiting)).isEqualTo(Status.IN_ADJUDICATION);
    assertThat(status(agreed)).isEqualTo(Status.IN_ADJUDICATION);
  }

  @Test
  void aConcealedPassportSendsACapturedCaseToTheExaminer() {
    ApplicationNumber number = standing(Status.ENROLLED);
    concealed.add(number);

    sweep.sweep();

    assertThat(status(number)).isEqualTo(Status.UNDER_EXAMINATION);
  }

  private Status status(ApplicationNumber number) {
    return applications.find(number).orElseThrow().status();
  }

  private ApplicationNumber standing(Status status) {
    clock.forward(Duration.ofSeconds(1));
    Application filed =
        Application.draft(
            applications.nextNumber("2110", LocalDate.of(2026, 11, 23)),
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false));
    Lifecycle way =
        new Lifecycle(
            List.of(
                new Lifecycle.Row(
                    Status.DRAFT, Step.REGISTER, Set.of(Role.M_PASPOR), status, List.of())));
    new Casework(way, applications, new FactGathering(List.of()), event -> {}, line -> {}, clock)
        .take(filed, Step.REGISTER, new Actor("app", Set.of(Role.M_PASPOR), "BPN"), null);
    return filed.number();
  }

  /** The checks of those whose answers came. */
  private final class Answers implements FactSource {
    private static final Set<Fact> ALL =
        EnumSet.of(
            Fact.DUKCAPIL_MATCHED,
            Fact.CEKAL_CLEAR,
            Fact.REGISTER_ANSWERED,
            Fact.EARLIER_PASSPORTS_SETTLED,
            Fact.NO_DUPLICATE);

    @Override
    public Set<Fact> tells() {
      EnumSet<Fact> tells = EnumSet.copyOf(ALL);
      tells.add(Fact.PASSPORT_CONCEALED);
      return tells;
    }

    @Override
    public Set<Fact> holding(Application application, Instant now) {
      if (concealed.contains(application.number())) {
        return Set.of(Fact.PASSPORT_CONCEALED);
      }
      boolean here = answered.contains(application.number());
      whenLookedAt.run();
      return here ? ALL : Set.of();
    }
  }
}
