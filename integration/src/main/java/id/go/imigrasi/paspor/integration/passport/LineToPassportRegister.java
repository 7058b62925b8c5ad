package id.go.imigrasi.paspor.integration.passport;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.passport.PassportRegister;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import id.go.imigrasi.paspor.integration.watch.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** The passport register behind a circuit breaker. */
@ApplicationScoped
@Watched(Neighbour.PASSPORT_REGISTER)
class LineToPassportRegister implements PassportRegister {
  private PassportRegister line;

  /** For the container's proxy. */
  protected LineToPassportRegister() {}

  @Inject
  LineToPassportRegister(Config config, Clock clock) {
    line =
        new SoapPassportRegister(
            SoapLine.of(config, "paspor.directorate"),
            config.getOptionalValue("paspor.office.code", String.class).orElse("2110"),
            ZoneId.of(
                config
                    .getOptionalValue("paspor.office.zone", String.class)
                    .orElse("Asia/Makassar")),
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
  public RegisterAnswer look(RegisterQuestion question) throws Unreachable {
    return line.look(question);
  }

  /** Nobody was asked, or nobody answered in time. */
  RegisterAnswer away(RegisterQuestion question) throws Unreachable {
    throw new Unreachable(Neighbour.PASSPORT_REGISTER, "circuit open or out of time");
  }
}
