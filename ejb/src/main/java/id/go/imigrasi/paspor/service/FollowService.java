package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Payments;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.handover.CollectionPeriod;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.servicestandard.Deadline;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** How a citizen follows the own application, with its number and the birth date. */
@Stateless
public class FollowService {
  private static final String CITIZEN = "citizen";

  @Inject Applications applications;
  @Inject Applicants applicants;
  @Inject Appointments appointments;
  @Inject Bills bills;
  @Inject Payments payments;
  @Inject FileReturns returns;
  @Inject Offices offices;
  @Inject Holidays holidays;
  @Inject ServiceStandards standards;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Refuses a wrong number and a wrong birth date in the same words. */
  @PermitAll
  public Followed follow(ApplicationNumber number, LocalDate birthDate) {
    Application application =
        applications
            .find(number)
            .filter(
                found ->
                    applicants
                        .of(number)
                        .filter(one -> one.birth().date().equals(birthDate))
                        .isPresent())
            .orElseThrow(() -> refused(number));
    audit.append(entry(AuditEntry.Kind.READ, number));
    return new Followed(
        application, paidAt(number), appointments.find(number), outlook(application));
  }

  private Outlook outlook(Application application) {
    ApplicationNumber number = application.number();
    Office office = offices.own();
    return Outlook.of(
        application.status() == Status.REGISTERED ? payUntil(number) : null,
        returns
            .open(number)
            .map(back -> LocalDate.ofInstant(back.dueAt().minusNanos(1), office.zone()))
            .orElse(null),
        deadline(
            application,
            application.filing().sameDay()
                ? DeadlineRule.Kind.SAME_DAY
                : DeadlineRule.Kind.PROMISE),
        deadline(application, DeadlineRule.Kind.STATUTORY),
        application.status() == Status.READY
            ? CollectionPeriod.from(application.latest().orElseThrow().at(), office.zone()).last()
            : null);
  }

  private Deadline deadline(Application application, DeadlineRule.Kind kind) {
    Office office = offices.own();
    LocalDate today = office.today(clock);
    return Deadline.of(
        application,
        standards.rule(kind, today),
        holidays.calendarAround(today),
        office.zone(),
        clock.instant());
  }

  private Instant payUntil(ApplicationNumber number) {
    return bills.of(number).stream()
        .filter(bill -> bill.status().isOpen() && bill.issued() != null)
        .map(bill -> bill.issued().expiresAt())
        .findFirst()
        .orElse(null);
  }

  private Refused refused(ApplicationNumber number) {
    audit.append(entry(AuditEntry.Kind.REFUSED, number));
    return Refused.because("follow.unknown");
  }

  private AuditEntry entry(AuditEntry.Kind kind, ApplicationNumber number) {
    return new AuditEntry(clock.instant(), CITIZEN, kind, number.digits(), "status page");
  }

  private Instant paidAt(ApplicationNumber number) {
    return bills.of(number).stream()
        .map(Bill::ntpn)
        .filter(Objects::nonNull)
        .flatMap(ntpn -> payments.find(ntpn).stream())
        .map(KeptPayment::payment)
        .map(payment -> payment.paidAt())
        .findFirst()
        .orElse(null);
  }

  /**
   * What a citizen may see; the page shows only its public stage and the seven steps.
   *
   * @param paidAt null when nothing was paid
   */
  public record Followed(
      Application application, Instant paidAt, Optional<Appointment> appointment, Outlook outlook) {
    @Override
    public String toString() {
      return application.toString();
    }
  }
}
