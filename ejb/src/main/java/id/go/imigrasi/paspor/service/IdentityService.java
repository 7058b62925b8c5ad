package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.identity.AcceptanceTerms;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the office knows from Dukcapil, and what officers may do about it. */
@Stateless
public class IdentityService {
  @Inject IdentityChecks checks;
  @Inject Applicants applicants;
  @Inject Checks opening;
  @Inject AcceptanceTerms terms;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Everything Dukcapil was asked about the case, the newest first. */
  @RolesAllowed({
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "SUPERVISOR",
    "EXAMINER",
    "LOCAL_ADJUDICATOR",
    "PRINT_OPERATOR",
    "SECTION_HEAD",
    "AUDITOR"
  })
  public List<IdentityCheck> of(ApplicationNumber number) {
    return checks.of(number);
  }

  /** Lets Dukcapil be asked again, for example after the applicant had a record put right. */
  @RolesAllowed({"CUSTOMER_SERVICE", "INTERVIEWER", "SUPERVISOR", "PRINT_OPERATOR"})
  public void askAgain(ApplicationNumber number) {
    opening.open(number, Moment.ON_DEMAND, EnumSet.of(Checks.Kind.IDENTITY));
  }

  /** An officer accepts an answer that agrees in part. */
  @RolesAllowed("SUPERVISOR")
  public void accept(UUID check, String reason) {
    checks.save(found(check).accepted(callers.current().id(), reason, clock.instant()));
  }

  /** Questions that are due, each leased to the caller. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<IdentityCheck> claimDue(int max) {
    return checks.claimDue(clock.instant(), max);
  }

  /** The elements as the form states them now; empty when the form is gone. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<IdentityQuestion> question(ApplicationNumber number) {
    Optional<Applicant> applicant = applicants.of(number);
    return applicant.map(IdentityQuestion::about);
  }

  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void answered(UUID check, IdentityAnswer answer) {
    checks.save(found(check).answered(answer.judgedBy(terms.on(offices.own().today(clock)))));
  }

  /** Dukcapil was asked in vain: later again. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void inVain(UUID check) {
    IdentityCheck known = found(check);
    checks.save(known.waiting(known.waiting().again(clock.instant())));
  }

  private IdentityCheck found(UUID check) {
    return checks.find(check).orElseThrow(() -> Refused.because("identity.check.unknown"));
  }
}
