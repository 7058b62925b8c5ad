package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.passport.Discrepancy;
import id.go.imigrasi.paspor.domain.passport.Explanation;
import id.go.imigrasi.paspor.domain.passport.Explanations;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
import id.go.imigrasi.paspor.domain.passport.RegisterStanding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the office knows from the directorate's passport register. */
@Stateless
public class RegisterService {
  @Inject RegisterChecks checks;
  @Inject Applicants applicants;
  @Inject Checks opening;
  @Inject RegisterFacts facts;
  @Inject Explanations explanations;
  @Inject Casework casework;
  @Inject Callers callers;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Everything the register was asked about the case, the newest first. */
  @RolesAllowed({
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "SUPERVISOR",
    "EXAMINER",
    "LOCAL_ADJUDICATOR",
    "SECTION_HEAD",
    "AUDITOR"
  })
  public List<RegisterCheck> of(ApplicationNumber number) {
    return checks.of(number);
  }

  /** How the case stands against the register, in the words that every desk may read. */
  @RolesAllowed({
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "SUPERVISOR",
    "EXAMINER",
    "LOCAL_ADJUDICATOR",
    "SECTION_HEAD",
    "HEAD_OF_OFFICE",
    "DEPUTY_HEAD",
    "AUDITOR"
  })
  public RegisterStanding standing(ApplicationNumber number) {
    return facts.standing(casework.load(number));
  }

  /**
   * A supervisor says why a finding does not stand in the way: a namesake's passport, an
   * application at the other office that was withdrawn.
   */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
  public void explain(ApplicationNumber number, Discrepancy what, String document, String reason) {
    if (standing(number).lines().stream()
        .map(RegisterStanding.Line::finding)
        .noneMatch(found -> found.what() == what && found.document().equals(document))) {
      throw Refused.because("passport.register.no-such-finding");
    }
    String officer = callers.current().id();
    explanations.add(new Explanation(number, what, document, officer, reason, clock.instant()));
    audit.append(
        new AuditEntry(
            clock.instant(),
            officer,
            AuditEntry.Kind.CHANGED,
            number.digits(),
            "register " + what));
  }

  @RolesAllowed({"CUSTOMER_SERVICE", "INTERVIEWER", "SUPERVISOR", "SECTION_HEAD", "EXAMINER"})
  public void askAgain(ApplicationNumber number) {
    opening.open(number, Moment.ON_DEMAND, EnumSet.of(Checks.Kind.REGISTER));
  }

  /** The applicant names an earlier passport, or it lies on the counter: it is looked for too. */
  @RolesAllowed({
    "INFORMATION_DESK",
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "SUPERVISOR",
    "SECTION_HEAD",
    "EXAMINER"
  })
  public void askFor(ApplicationNumber number, OldPassportNumber passport) {
    opening.askFor(number, Moment.ON_DEMAND, passport);
  }

  /** Questions that are due, each leased to the caller. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<RegisterCheck> claimDue(int max) {
    return checks.claimDue(clock.instant(), max);
  }

  /** Of all that were asked in vain the one that has waited longest. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<RegisterCheck> longestWaiting() {
    return checks.longestWaiting();
  }

  /** The neighbour is back: what would have waited long is asked now. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void hurry() {
    checks.hurry(clock.instant());
  }

  /** By NIK, name and birth date, and the old number: an earlier passport may lie under any. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<RegisterQuestion> question(RegisterCheck check) {
    return applicants
        .of(check.application())
        .map(applicant -> RegisterQuestion.about(applicant, check.stated()));
  }

  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void answered(UUID check, RegisterAnswer answer) {
    checks.save(found(check).answered(answer));
  }

  /** The register was asked in vain: later again. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void inVain(UUID check) {
    RegisterCheck known = found(check);
    checks.save(known.waiting(laterAgain(known)));
  }

  private Waiting laterAgain(RegisterCheck check) {
    Instant now = clock.instant();
    boolean ahead =
        checks
            .longestWaiting()
            .map(RegisterCheck::id)
            .filter(id -> !id.equals(check.id()))
            .isEmpty();
    return ahead ? check.waiting().ahead(now) : check.waiting().again(now);
  }

  private RegisterCheck found(UUID check) {
    return checks.find(check).orElseThrow(() -> Refused.because("identity.check.unknown"));
  }
}
