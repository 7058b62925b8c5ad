package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sends to Inteldakim whomever the centre holds for a foreigner who may not enter, as soon as the
 * case lies where it can be examined. It starts from the few confirmed entries, not from the cases.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class EntryBanSweep {
  private static final int PAGE = 200;

  @Inject Clearances clearances;
  @Inject Casework casework;
  @Inject Callers callers;
  @EJB EntryBanSweep self;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyFiveSeconds() {
    sweep();
  }

  /** How many cases went to the examiner. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return self.confirmed().stream().mapToInt(number -> self.refer(number) ? 1 : 0).sum();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<ApplicationNumber> confirmed() {
    List<ApplicationNumber> found = new ArrayList<>();
    List<Clearance> page;
    int first = 0;
    do {
      page = clearances.in(Set.of(ClearanceState.CONFIRMED), first, PAGE);
      page.stream()
          .filter(each -> each.isConfirmed(WatchList.ENTRY_BAN))
          .map(Clearance::application)
          .forEach(found::add);
      first += PAGE;
    } while (page.size() == PAGE);
    return found;
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean refer(ApplicationNumber number) {
    try {
      Application application = casework.load(number);
      return casework
          .takeIfPossible(application, Step.REFER_FOR_VERIFICATION, callers.current())
          .isPresent();
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }
}
