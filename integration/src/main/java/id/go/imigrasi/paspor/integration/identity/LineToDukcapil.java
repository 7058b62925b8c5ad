package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.identity.Dukcapil;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.integration.watch.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * The line the setting chose, behind a circuit breaker: after a few failures in a row Dukcapil is
 * left in peace for a while.
 */
@ApplicationScoped
@Watched(Neighbour.DUKCAPIL)
class LineToDukcapil implements Dukcapil {
  private Dukcapil line;

  /** For the container's proxy. */
  protected LineToDukcapil() {}

  @Inject
  LineToDukcapil(Config config, Clock clock) {
    DukcapilSettings settings = DukcapilSettings.of(config);
    line =
        switch (settings.line()) {
          case SOAP -> new SoapDukcapil(settings, clock);
          case JSON -> new JsonDukcapil(settings, clock);
        };
  }

  @Override
  @Timeout(15_000)
  @CircuitBreaker(
      requestVolumeThreshold = 6,
      delay = 10_000,
      failOn = {Unreachable.class, TimeoutException.class})
  @Fallback(
      fallbackMethod = "away",
      applyOn = {CircuitBreakerOpenException.class, TimeoutException.class})
  public IdentityAnswer verify(IdentityQuestion question) throws Unreachable {
    return line.verify(question);
  }

  /** Nobody was asked, or nobody answered in time. */
  IdentityAnswer away(IdentityQuestion question) throws Unreachable {
    throw new Unreachable(Neighbour.DUKCAPIL, "circuit open or out of time");
  }
}
