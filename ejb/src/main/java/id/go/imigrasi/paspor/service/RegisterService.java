package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
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

/** What the office knows from the directorate's passport register. */
@Stateless
public class RegisterService {
  @Inject RegisterChecks checks;
  @Inject Applicants applicants;
  @Inject Checks opening;
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

  @RolesAllowed({"CUSTOMER_SERVICE", "INTERVIEWER", "SUPERVISOR", "EXAMINER"})
  public void askAgain(ApplicationNumber number) {
    opening.open(number, Moment.ON_DEMAND, EnumSet.of(Checks.Kind.REGISTER));
  }

  /** Questions that are due, each leased to the caller. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<RegisterCheck> claimDue(int max) {
    return checks.claimDue(clock.instant(), max);
  }

  /** By NIK, and by name and birth date, under which an earlier passport may lie. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<RegisterQuestion> question(ApplicationNumber number) {
    Optional<Applicant> applicant = applicants.of(number);
    return applicant.map(
        each -> RegisterQuestion.of(each.nik(), each.fullName(), each.birth().date()));
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
    checks.save(known.waiting(known.waiting().again(clock.instant())));
  }

  private RegisterCheck found(UUID check) {
    return checks.find(check).orElseThrow(() -> Refused.because("identity.check.unknown"));
  }
}
