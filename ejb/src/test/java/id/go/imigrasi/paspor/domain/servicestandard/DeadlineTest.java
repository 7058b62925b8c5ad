package id.go.imigrasi.paspor.domain.servicestandard;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110260601000019");
  private static final InForce SINCE =
      InForce.since(LocalDate.of(2023, 2, 2), "SOP W 18 IMI IMI 1-GR.01 14-06482");
  private static final DeadlineRule PROMISE =
      new DeadlineRule(
          DeadlineRule.Kind.PROMISE,
          3,
          Set.of(ApplicationType.LOST, ApplicationType.DAMAGED),
          SINCE);
  private final WorkingCalendar calendar = new WorkingCalendar(List.of());
  private final List<Transition> history = new ArrayList<>();

  @Test
  void startsWithTheInterview() {
    assertThat(deadline("2026-07-03T02:00:00Z").state()).isEqualTo(Deadline.State.NOT_STARTED);
  }

  @Test
  void promisesTheThirdWorkingDayAfterTheInterview() {
    line(Status.ACCEPTED, Step.ENROL, Status.ENROLLED, "2026-07-03T02:00:00Z");

    Deadline running = deadline("2026-07-06T02:00:00Z");
    assertThat(running.due()).isEqualTo(LocalDate.of(2026, 7, 8));
    assertThat(running.state()).isEqualTo(Deadline.State.RUNNING);
    assertThat(running.daysLeft(calendar, LocalDate.of(2026, 7, 6))).isEqualTo(2);
    assertThat(running.daysLeft(calendar, LocalDate.of(2026, 7, 10))).isEqualTo(-2);
  }

  @Test
  void isMissedFromTheNextMidnightOfTheOffice() {
    line(Status.ACCEPTED, Step.ENROL, Status.ENROLLED, "2026-07-03T02:00:00Z");

    assertThat(deadline("2026-07-08T15:59:59Z").state()).isEqualTo(Deadline.State.RUNNING);
    assertThat(deadline("2026-07-08T16:00:00Z").state()).isEqualTo(Deadline.State.MISSED);
  }

  @Test
  void isMetWhenThePassportIsReadyInTime() {
    line(Status.ACCEPTED, Step.ENROL, Status.ENROLLED, "2026-07-03T02:00:00Z");
    line(Status.IN_QUALITY, Step.PASS_QUALITY, Status.READY, "2026-07-08T02:00:00Z");

    assertThat(deadline("2026-08-01T02:00:00Z").state()).isEqualTo(Deadline.State.MET);
  }

  @Test
  void waitsWhileAnExaminationRuns() {
    line(Status.ACCEPTED, Step.ENROL, Status.ENROLLED, "2026-07-03T02:00:00Z");
    line(
        Status.ENROLLED,
        Step.REFER_TO_EXAMINATION,
        Status.UNDER_EXAMINATION,
        "2026-07-06T02:00:00Z");

    assertThat(deadline("2026-07-20T02:00:00Z").state()).isEqualTo(Deadline.State.PAUSED);

    line(
        Status.UNDER_EXAMINATION,
        Step.APPROVE_EXAMINATION,
        Status.ACCEPTED,
        "2026-07-08T02:00:00Z");
    assertThat(deadline("2026-07-09T02:00:00Z").due()).isEqualTo(LocalDate.of(2026, 7, 10));
  }

  @Test
  void bindsNobodyForALostPassport() {
    Application lost = application(ApplicationType.LOST);

    assertThat(
            Deadline.of(lost, PROMISE, calendar, ZONE, Instant.parse("2026-07-03T02:00:00Z"))
                .state())
        .isEqualTo(Deadline.State.EXEMPT);
  }

  @Test
  void endsWithARejection() {
    line(Status.ACCEPTED, Step.ENROL, Status.ENROLLED, "2026-07-03T02:00:00Z");
    line(
        Status.IN_ADJUDICATION,
        Step.REJECT_IN_ADJUDICATION,
        Status.REJECTED,
        "2026-07-06T02:00:00Z");

    assertThat(deadline("2026-07-20T02:00:00Z").state()).isEqualTo(Deadline.State.ENDED);
  }

  @Test
  void measuresAStepAgainstItsStandard() {
    StepStandard booth = new StepStandard(Activity.BOOTH, Duration.ofMinutes(10), SINCE);
    Instant begun = Instant.parse("2026-07-03T02:00:00Z");

    assertThat(StepClock.since(begun, booth, begun.plusSeconds(600)).isOver()).isFalse();
    assertThat(StepClock.since(begun, booth, begun.plusSeconds(601)).isOver()).isTrue();
    assertThat(StepClock.since(begun, booth, begun.minusSeconds(1)).running()).isZero();
  }

  private Deadline deadline(String now) {
    return Deadline.of(
        application(ApplicationType.NEW_ADULT), PROMISE, calendar, ZONE, Instant.parse(now));
  }

  private Application application(ApplicationType type) {
    Status status = history.isEmpty() ? Status.ACCEPTED : history.get(history.size() - 1).to();
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, type, "E10", false),
        status,
        1,
        history);
  }

  private void line(Status from, Step step, Status to, String at) {
    history.add(
        new Transition(
            NUMBER,
            history.size() + 1,
            from,
            step,
            to,
            "x",
            "BPN",
            Instant.parse(at),
            null,
            "",
            ""));
  }
}
