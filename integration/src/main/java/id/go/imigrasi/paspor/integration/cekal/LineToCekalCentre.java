package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.cekal.CekalCentre;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
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

/** The cekal centre behind circuit breakers, one for each thing it is asked. */
@ApplicationScoped
@Watched(Neighbour.CEKAL_CENTRE)
class LineToCekalCentre implements CekalCentre {
  private CekalCentre line;

  /** For the container's proxy. */
  protected LineToCekalCentre() {}

  @Inject
  LineToCekalCentre(Config config, Clock clock) {
    line =
        new SoapCekalCentre(
            SoapLine.of(config, "paspor.cekal"),
            config.getOptionalValue("paspor.office.code", String.class).orElse("2110"),
            clock);
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
  public Screening screen(ScreeningQuestion question) throws Unreachable {
    return line.screen(question);
  }

  /** Nobody was asked, or nobody answered in time. */
  Screening away(ScreeningQuestion question) throws Unreachable {
    throw new Unreachable(Neighbour.CEKAL_CENTRE, "circuit open or out of time");
  }
}
