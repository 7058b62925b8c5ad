package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Urgency;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.Standing;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import id.go.imigrasi.paspor.domain.servicestandard.Deadline;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one line in which cases wait for a decision: what is shown is what is dealt out. */
@Dependent
public class AdjudicationLine {
  private final Applications applications;
  private final ServiceStandards standards;
  private final Holidays holidays;
  private final Offices offices;
  private final Clock clock;

  @Inject
  public AdjudicationLine(
      Applications applications,
      ServiceStandards standards,
      Holidays holidays,
      Offices offices,
      Clock clock) {
    this.applications = applications;
    this.standards = standards;
    this.holidays = holidays;
    this.offices = offices;
    this.clock = clock;
  }

  /** Whoever is next comes first. */
  public List<Place> places() {
    LocalDate today = offices.own().today(clock);
    WorkingCalendar calendar = holidays.calendarAround(today);
    return applications.standing(Status.IN_ADJUDICATION).stream()
        .map(each -> place(each, today, calendar))
        .sorted(
            Comparator.comparing(Place::urgency)
                .thenComparing(place -> place.application().number().digits()))
        .toList();
  }

  private Place place(Standing standing, LocalDate today, WorkingCalendar calendar) {
    Application application = standing.application();
    return new Place(
        application,
        standing.fullName(),
        new Urgency(
            application.filing().sameDay(),
            daysLeft(application, today, calendar),
            Urgency.firstOn(today, standing.born(), standing.prioritised()),
            application.latest().map(Transition::at).orElse(clock.instant())));
  }

  private Optional<Integer> daysLeft(
      Application application, LocalDate today, WorkingCalendar calendar) {
    Office office = offices.own();
    DeadlineRule.Kind kind =
        application.filing().sameDay() ? DeadlineRule.Kind.SAME_DAY : DeadlineRule.Kind.PROMISE;
    Deadline promise =
        Deadline.of(
            application, standards.rule(kind, today), calendar, office.zone(), clock.instant());
    return promise.due() == null
        ? Optional.empty()
        : Optional.of(promise.daysLeft(calendar, today));
  }

  /** One case in the line. */
  public record Place(Application application, String fullName, Urgency urgency) {
    public ApplicationNumber number() {
      return application.number();
    }

    @Override
    public String toString() {
      return application.toString();
    }
  }
}
