package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateSearch;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Asks the duplicate search for every case whose turn has come, again and again if it is away. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class DuplicateSweep {
  private static final int MOST = 50;

  @Inject DuplicateChecks checks;
  @Inject DuplicateSearch search;
  @Inject Clock clock;
  @EJB DuplicateSweep self;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyTwoSeconds() {
    sweep();
  }

  /** Asks all due rows once, outside the rows' transactions; how many were answered. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return self.due().stream().mapToInt(check -> ask(check) ? 1 : 0).sum();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<DuplicateCheck> due() {
    return checks.claimDue(clock.instant(), MOST);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<DuplicateCandidate> search(DuplicateCheck check) throws Unreachable {
    return search.search(check.application());
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void save(DuplicateCheck check) {
    checks.save(check);
  }

  private boolean ask(DuplicateCheck check) {
    try {
      self.save(check.answered(self.search(check), clock.instant()));
      return true;
    } catch (Unreachable away) {
      self.save(check.unanswered(clock.instant()));
      return false;
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }
}
