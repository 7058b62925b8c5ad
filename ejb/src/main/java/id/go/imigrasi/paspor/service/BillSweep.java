package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks SIMPONI what waits to be asked: codes for new bills, payments of open ones. It asks outside
 * every transaction and brings the answer into one of its own; while SIMPONI is away nothing ends.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillSweep {
  private static final Logger LOG = Logger.getLogger(BillSweep.class.getName());
  private static final int MOST = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject BillingService billing;
  @Inject PaymentGateway simponi;
  @Inject Clock clock;

  /** How long a payer has; M-Paspor's two hours. */
  @Inject
  @ConfigProperty(name = "paspor.billing.valid-minutes", defaultValue = "120")
  int validMinutes;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void everyFiveSeconds() {
    sweep();
  }

  /** Everything that is due now; how many questions were answered. */
  public int sweep() {
    int answered = 0;
    List<Bill> due;
    do {
      due = billing.claimDue(MOST);
      for (Bill bill : due) {
        answered += ask(bill) ? 1 : 0;
      }
    } while (due.size() == MOST);
    return answered;
  }

  private boolean ask(Bill bill) {
    try {
      return bill.status() == BillStatus.RAISED ? send(bill) : askAfter(bill);
    } catch (Unreachable away) {
      LOG.log(Level.INFO, "bill {0} waits: {1}", new Object[] {bill, away.getMessage()});
      later(bill.id());
      return false;
    } catch (Refused changedMeanwhile) {
      LOG.log(Level.INFO, "bill {0}: {1}", new Object[] {bill, changedMeanwhile.getMessage()});
      return false;
    }
  }

  private boolean send(Bill bill) throws Unreachable {
    Instant end = clock.instant().plus(Duration.ofMinutes(validMinutes));
    Optional<Issued> issued = raise(bill, end);
    if (issued.isPresent()) {
      billing.codeGiven(bill.id(), issued.get());
    } else {
      billing.refusedBySimponi(bill.id());
    }
    return true;
  }

  private Optional<Issued> raise(Bill bill, Instant end) throws Unreachable {
    try {
      return Optional.of(simponi.raise(bill.order(end)));
    } catch (Refused never) {
      LOG.log(Level.WARNING, "bill {0}: {1}", new Object[] {bill, never.refusals()});
      return Optional.empty();
    }
  }

  private boolean askAfter(Bill bill) throws Unreachable {
    Optional<BillingCode> code = bill.code();
    if (code.isEmpty()) {
      return false;
    }
    Optional<Payment> payment = simponi.inquire(code.get());
    if (payment.isPresent()) {
      billing.receive(payment.get());
    }
    billing.askedAfter(bill.id());
    return true;
  }

  private void later(UUID id) {
    try {
      billing.askAgain(id, clock.instant().plus(PATIENCE));
    } catch (Refused changedMeanwhile) {
      LOG.log(Level.FINE, "somebody was faster", changedMeanwhile);
    }
  }
}
