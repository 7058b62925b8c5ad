package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.servicestandard.Deadline;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The day from which a passport can be collected, as the pick-up slip promises it. */
@Dependent
class PickUpDay {
  @Inject private Offices offices;
  @Inject private Holidays holidays;
  @Inject private ServiceStandards standards;
  @Inject private Clock clock;

  /** Null for a type to which no limit applies. */
  LocalDate of(Application application) {
    Office office = offices.own();
    LocalDate today = office.today(clock);
    DeadlineRule.Kind kind =
        application.filing().sameDay() ? DeadlineRule.Kind.SAME_DAY : DeadlineRule.Kind.PROMISE;
    return Deadline.of(
            application,
            standards.rule(kind, today),
            holidays.calendarAround(today),
            office.zone(),
            clock.instant())
        .due();
  }
}
