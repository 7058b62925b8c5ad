package id.go.imigrasi.paspor.domain.servicestandard;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * By when a passport has to be ready, computed from the application's history: from the interview
 * on, prolonged by the working days in which the office waited for others.
 *
 * @param state what the deadline does now
 * @param due last day; null where there is none
 */
public record Deadline(DeadlineRule.Kind kind, State state, LocalDate due) {
  private static final Set<Status> WAITING_FOR_OTHERS =
      EnumSet.of(Status.RETURNED, Status.UNDER_EXAMINATION, Status.SUSPENDED);

  public static Deadline of(
      Application application,
      DeadlineRule rule,
      WorkingCalendar calendar,
      ZoneId zone,
      Instant now) {
    Optional<Transition> interview = application.last(Step.ENROL);
    if (rule.exempt().contains(application.type())) {
      return new Deadline(rule.kind(), State.EXEMPT, null);
    }
    if (interview.isEmpty()) {
      return new Deadline(rule.kind(), State.NOT_STARTED, null);
    }
    LocalDate start = LocalDate.ofInstant(interview.get().at(), zone);
    int waited = waitedDays(application, interview.get(), calendar, zone, now);
    LocalDate due =
        rule.workingDays() + waited == 0
            ? start
            : calendar.plusWorkingDays(start, rule.workingDays() + waited);
    return new Deadline(rule.kind(), stateOf(application, due, zone, now), due);
  }

  /** Working days left up to the due day; negative when it has passed. */
  public int daysLeft(WorkingCalendar calendar, LocalDate today) {
    return today.isAfter(due)
        ? -calendar.workingDaysBetween(due, today)
        : calendar.workingDaysBetween(today, due);
  }

  /** Whether nothing is counted any more: the passport has been ready, or the case has ended. */
  public boolean isSettled(Application application) {
    return state == State.MET
        || state == State.ENDED
        || !application.status().isOpen()
        || application.history().stream().anyMatch(line -> line.to() == Status.READY);
  }

  private static State stateOf(Application application, LocalDate due, ZoneId zone, Instant now) {
    Optional<Instant> ready =
        application.history().stream()
            .filter(t -> t.to() == Status.READY)
            .map(Transition::at)
            .reduce((first, second) -> second);
    LocalDate day = LocalDate.ofInstant(ready.orElse(now), zone);
    if (ready.isPresent()) {
      return day.isAfter(due) ? State.MISSED : State.MET;
    }
    if (!application.status().isOpen()) {
      return State.ENDED;
    }
    if (WAITING_FOR_OTHERS.contains(application.status())) {
      return State.PAUSED;
    }
    return day.isAfter(due) ? State.MISSED : State.RUNNING;
  }

  private static int waitedDays(
      Application application,
      Transition interview,
      WorkingCalendar calendar,
      ZoneId zone,
      Instant now) {
    int waited = 0;
    Instant since = null;
    for (Transition line : application.history()) {
      if (line.sequence() <= interview.sequence()) {
        continue;
      }
      if (since != null) {
        waited += between(since, line.at(), calendar, zone);
        since = null;
      }
      if (WAITING_FOR_OTHERS.contains(line.to())) {
        since = line.at();
      }
    }
    return since == null ? waited : waited + between(since, now, calendar, zone);
  }

  private static int between(Instant from, Instant to, WorkingCalendar calendar, ZoneId zone) {
    return calendar.workingDaysBetween(
        LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
  }

  /** What a deadline does. */
  public enum State {
    NOT_STARTED,
    RUNNING,
    /** Waiting for the applicant, an examination or a suspension's end. */
    PAUSED,
    MET,
    MISSED,
    EXEMPT,
    /** The application ended without a passport. */
    ENDED
  }
}
