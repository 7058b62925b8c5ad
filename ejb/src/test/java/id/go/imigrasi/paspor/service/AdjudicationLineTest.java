package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.adjudication.Urgency.First;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import id.go.imigrasi.paspor.service.AdjudicationLine.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who comes first before the adjudicators, and why. */
class AdjudicationLineTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final MovedClock clock = new MovedClock(MONDAY);
  private final Memory applications = new Memory();

  @Test
  void sameDayServiceThenTheFewestDaysOfThePromiseThenThoseWhomTheLawPutsFirst() {
    ApplicationNumber late = waiting(false);
    clock.forward(Duration.ofDays(1));
    ApplicationNumber grownUp = waiting(false);
    ApplicationNumber elder = waiting(false);
    ApplicationNumber baby = waiting(false);
    applications.born.put(elder, DAY.minusYears(60));
    applications.born.put(baby, DAY.minusYears(1));
    clock.forward(Duration.ofDays(3));
    ApplicationNumber fresh = waiting(false);
    ApplicationNumber sameDay = waiting(true);

    assertThat(places())
        .extracting(Place::number)
        .containsExactly(sameDay, late, elder, baby, grownUp, fresh);
    assertThat(places())
        .extracting(place -> place.urgency().daysLeft())
        .containsExactly(days(0), days(-1), days(0), days(0), days(0), days(3));
    assertThat(places())
        .extracting(place -> place.urgency().first())
        .startsWith(Set.of(), Set.of(), Set.of(First.ELDERLY), Set.of(First.SMALL_CHILD));
  }

  @Test
  void nobodyIsElderlyTheDayBeforeSixty() {
    ApplicationNumber number = waiting(false);
    applications.born.put(number, DAY.minusYears(60).plusDays(1));
    assertThat(places().get(0).urgency().first()).isEmpty();
  }

  private static Optional<Integer> days(int left) {
    return Optional.of(left);
  }

  private List<Place> places() {
    return line(applications, clock).places();
  }

  /** With the promise of three working days, and no holidays. */
  static AdjudicationLine line(Memory applications, Clock clock) {
    return new AdjudicationLine(
        applications,
        Wiring.port(
            ServiceStandards.class,
            Map.of(
                "rule",
                given ->
                    new DeadlineRule(
                        (DeadlineRule.Kind) given[0],
                        given[0] == DeadlineRule.Kind.SAME_DAY ? 0 : 3,
                        Set.of(),
                        InForce.since(LocalDate.EPOCH, "test")))),
        Wiring.port(
            Holidays.class, Map.of("calendarAround", given -> new WorkingCalendar(List.of()))),
        new OneOffice(),
        clock);
  }

  private ApplicationNumber waiting(boolean sameDay) {
    clock.forward(Duration.ofSeconds(1));
    Application filed =
        Application.draft(
            applications.nextNumber("2110", DAY),
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", sameDay));
    Lifecycle way =
        new Lifecycle(
            List.of(
                new Lifecycle.Row(
                    Status.DRAFT,
                    Step.ENROL,
                    Set.of(Role.INTERVIEWER),
                    Status.IN_ADJUDICATION,
                    List.of())));
    Actor interviewer = new Actor("wawan", Set.of(Role.INTERVIEWER), "BPN");
    filed.take(way, Step.ENROL, interviewer, Facts.NONE, clock.instant(), null);
    applications.save(filed);
    return filed.number();
  }
}
