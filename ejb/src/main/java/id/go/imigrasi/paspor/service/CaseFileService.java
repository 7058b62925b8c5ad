package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.Payments;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.cekal.Discretion;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import id.go.imigrasi.paspor.domain.servicestandard.Deadline;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The case as every desk sees it: the same header, the same history, the steps this officer has.
 */
@Stateless
@RolesAllowed({
  "INFORMATION_DESK",
  "CUSTOMER_SERVICE",
  "BIOMETRIC_OPERATOR",
  "INTERVIEWER",
  "SUPERVISOR",
  "EXAMINER",
  "CLEARANCE_INPUT",
  "CLEARANCE_VERIFICATION",
  "LOCAL_ADJUDICATOR",
  "BOOKLET_CUSTODIAN",
  "PRINT_OPERATOR",
  "QUALITY_OFFICER",
  "HAND_OVER_OFFICER",
  "ARCHIVIST",
  "TREASURER",
  "SECTION_HEAD",
  "DEPUTY_HEAD",
  "HEAD_OF_OFFICE",
  "AUDITOR"
})
public class CaseFileService {
  @Inject private Casework casework;
  @Inject private Hands hands;
  @Inject private Applicants applicants;
  @Inject private Enrolments enrolments;
  @Inject private Images images;
  @Inject private Offices offices;
  @Inject private Holidays holidays;
  @Inject private ServiceStandards standards;
  @Inject private Products products;
  @Inject private Bills bills;
  @Inject private Payments payments;
  @Inject AwaitedAnswers answers;
  @Inject private AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Opens the file and writes down who read it. */
  public CaseFile open(ApplicationNumber number) {
    Application application = casework.load(number);
    Applicant applicant =
        applicants.of(number).orElseThrow(() -> Refused.because("application.unknown"));
    Actor reader = callers.current();
    hands
        .againstOpening(application, reader)
        .ifPresent(
            refusal -> {
              throw new Refused(List.of(refusal));
            });
    writeDown(reader, number);
    return new CaseFile(
        application,
        applicant,
        casework.choices(application, reader),
        promise(application),
        daysLeft(application),
        application.latest().map(Transition::at).orElse(clock.instant()),
        products.find(application.filing().product()),
        paidAt(number));
  }

  /**
   * What the case waits for; nothing personal, and no more than {@link Discretion} lets the reader
   * know.
   */
  public List<Awaited> awaited(ApplicationNumber number) {
    Instant now = clock.instant();
    Set<Awaited.What> told = EnumSet.noneOf(Awaited.What.class);
    return Discretion.told(
        callers.current(),
        answers.of(number).stream()
            .filter(each -> each.isWorthTelling(now))
            .filter(each -> told.add(each.what()))
            .toList());
  }

  /** The portrait taken at the booth, if there is one yet. */
  public Optional<Images.Image> portrait(ApplicationNumber number) {
    return enrolments
        .find(number)
        .flatMap(BiometricEnrolment::photo)
        .flatMap(c -> images.find(c.image()));
  }

  private void writeDown(Actor reader, ApplicationNumber number) {
    audit.append(
        new AuditEntry(
            clock.instant(), reader.id(), AuditEntry.Kind.READ, number.digits(), "case file"));
  }

  private Deadline promise(Application application) {
    Office office = offices.own();
    LocalDate today = office.today(clock);
    DeadlineRule.Kind kind =
        application.filing().sameDay() ? DeadlineRule.Kind.SAME_DAY : DeadlineRule.Kind.PROMISE;
    return Deadline.of(
        application, standards.rule(kind, today), calendar(today), office.zone(), clock.instant());
  }

  /** Nothing is counted any more once the passport is ready or the case has ended. */
  private Optional<Integer> daysLeft(Application application) {
    LocalDate today = offices.own().today(clock);
    Deadline promise = promise(application);
    return promise.due() == null || promise.isSettled(application)
        ? Optional.empty()
        : Optional.of(promise.daysLeft(calendar(today), today));
  }

  private Optional<Instant> paidAt(ApplicationNumber number) {
    return bills.of(number).stream()
        .map(Bill::ntpn)
        .filter(Objects::nonNull)
        .flatMap(ntpn -> payments.find(ntpn).stream())
        .map(kept -> kept.payment().paidAt())
        .findFirst();
  }

  private WorkingCalendar calendar(LocalDate today) {
    return holidays.calendarAround(today);
  }

  /**
   * One case on one screen.
   *
   * @param choices the steps this officer's roles know from here, each with why it may not be taken
   * @param daysLeft of the office's promise; empty before the interview and once it is settled
   * @param since when it came where it stands
   * @param product what was asked for; empty when the office does not know it any more
   * @param paidAt when the bill was paid; empty when it was not, or nothing was due
   */
  public record CaseFile(
      Application application,
      Applicant applicant,
      Map<Step, List<Refusal>> choices,
      Deadline promise,
      Optional<Integer> daysLeft,
      Instant since,
      Optional<Product> product,
      Optional<Instant> paidAt) {
    @Override
    public String toString() {
      return application.toString();
    }
  }
}
