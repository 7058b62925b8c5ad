package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An officer's word on a suspected duplicate; a machine never decides (UU 27/2022 art. 10). */
@Stateless
@RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "LOCAL_ADJUDICATOR"})
public class DuplicateService {
  private static final int MOST = 100;

  @Inject DuplicateChecks checks;
  @Inject Callers callers;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public Optional<DuplicateCheck> of(ApplicationNumber application) {
    return checks.find(application);
  }

  /** Those that wait for a decision, the oldest first. */
  public List<DuplicateCheck> suspects() {
    return checks.suspects(MOST);
  }

  /** It is another person. */
  public void dismiss(ApplicationNumber application, String reason) {
    String officer = callers.current().id();
    decided(load(application).dismissed(officer, reason), officer);
  }

  /** The suspicion is right: the case stands until it is examined or rejected. */
  public void confirm(ApplicationNumber application, String reason) {
    String officer = callers.current().id();
    decided(load(application).confirmed(officer, reason), officer);
  }

  private DuplicateCheck load(ApplicationNumber application) {
    return checks
        .find(application)
        .orElseThrow(() -> Refused.because("biometrics.duplicate.unknown"));
  }

  private void decided(DuplicateCheck check, String officer) {
    checks.save(check);
    audit.append(
        new AuditEntry(
            clock.instant(),
            officer,
            AuditEntry.Kind.CHANGED,
            check.application().digits(),
            "duplicate " + check.state()));
  }
}
