package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Watches M-Paspor, which calls the office and is never asked: it is away when somebody has paid
 * whose registration it owes, and nothing was heard of it since.
 */
@ApplicationScoped
public class AppWatch {
  /** The app hands over within moments of the payment at the latest. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int MOST = 200;

  private NeighbourWatch watch;
  private Payments payments;
  private Clock clock;
  private volatile Instant heard = Instant.EPOCH;

  /** For the container's proxy. */
  protected AppWatch() {}

  @Inject
  AppWatch(NeighbourWatch watch, Payments payments, Clock clock) {
    this.watch = watch;
    this.payments = payments;
    this.clock = clock;
  }

  /** It called the office. */
  public void heard() {
    heard = clock.instant();
    watch.answered(Neighbour.M_PASPOR, Duration.ZERO);
  }

  void look() {
    Instant latest = clock.instant().minus(PATIENCE);
    boolean owes =
        payments.unmatched(MOST).stream()
            .filter(payment -> payment.standing() == PaymentStanding.UNKNOWN_CODE)
            .map(KeptPayment::receivedAt)
            .anyMatch(came -> came.isAfter(heard) && came.isBefore(latest));
    if (owes) {
      watch.away(Neighbour.M_PASPOR);
    }
  }
}
