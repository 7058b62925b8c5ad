package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.billing.BillOrder;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import id.go.imigrasi.paspor.integration.watch.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * The line the setting chose, behind a circuit breaker: after a few failures in a row SIMPONI is
 * left in peace for a while.
 */
@ApplicationScoped
@Watched(Neighbour.SIMPONI)
class LineToSimponi implements PaymentGateway {
  private PaymentGateway line;

  /** For the container's proxy. */
  protected LineToSimponi() {}

  @Inject
  LineToSimponi(Config config) {
    SimponiSettings settings = SimponiSettings.of(config);
    line =
        switch (settings.line()) {
          case SOAP -> new SoapPaymentGateway(settings);
          case FORM -> new SimponiPaymentGateway(settings);
        };
  }

  @Override
  @Timeout(15_000)
  @CircuitBreaker(
      requestVolumeThreshold = 6,
      delay = 10_000,
      failOn = {Unreachable.class, TimeoutException.class})
  @Fallback(
      fallbackMethod = "noCode",
      applyOn = {CircuitBreakerOpenException.class, TimeoutException.class})
  public Issued raise(BillOrder order) throws Unreachable {
    return line.raise(order);
  }

  @Override
  @Timeout(15_000)
  @CircuitBreaker(
      requestVolumeThreshold = 6,
      delay = 10_000,
      failOn = {Unreachable.class, TimeoutException.class})
  @Fallback(
      fallbackMethod = "noAnswer",
      applyOn = {CircuitBreakerOpenException.class, TimeoutException.class})
  public Optional<Payment> inquire(BillingCode code) throws Unreachable {
    return line.inquire(code);
  }

  Issued noCode(BillOrder order) throws Unreachable {
    throw SimponiWords.garbage("circuit open or out of time");
  }

  Optional<Payment> noAnswer(BillingCode code) throws Unreachable {
    throw SimponiWords.garbage("circuit open or out of time");
  }
}
