package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
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

/** Puts a question about an indication to the centre again when it stays silent for too long. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class ClearanceSweep {
  private static final int MOST = 50;

  @Inject Clearances clearances;
  @Inject ClearanceRequests requests;
  @Inject Clock clock;
  @EJB ClearanceSweep self;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyFiveSeconds() {
    sweep();
  }

  /** Asks again whatever is due, each in a transaction with its message; how many were asked. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return self.due().stream().mapToInt(clearance -> ask(clearance) ? 1 : 0).sum();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Clearance> due() {
    return clearances.claimDue(clock.instant(), MOST);
  }

  /** Row and message commit together. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void send(Clearance clearance) {
    clearance.askedAgain(clock.instant());
    clearances.save(clearance);
    requests.send(clearance);
  }

  private boolean ask(Clearance clearance) {
    try {
      self.send(clearance);
      return true;
    } catch (Refused answeredMeanwhile) {
      return false;
    }
  }
}
