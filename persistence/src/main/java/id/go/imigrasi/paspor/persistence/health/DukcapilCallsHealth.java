package id.go.imigrasi.paspor.persistence.health;

import id.go.imigrasi.paspor.domain.identity.Allowance;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many questions Dukcapil still allows, for the operator's monitoring; always up, because the
 * counters go on without an answer.
 */
@Readiness
@ApplicationScoped
public class DukcapilCallsHealth implements HealthCheck {
  private IdentityChecks answers;
  private long alarm;

  /** For the container's proxy. */
  protected DukcapilCallsHealth() {}

  @Inject
  DukcapilCallsHealth(
      IdentityChecks answers,
      @ConfigProperty(name = "paspor.dukcapil.calls-alarm", defaultValue = "1000") long alarm) {
    this.answers = answers;
    this.alarm = alarm;
  }

  @Override
  public HealthCheckResponse call() {
    Allowance allowance = new Allowance(answers.callsLeft(), alarm);
    HealthCheckResponseBuilder said =
        HealthCheckResponse.named("dukcapil-calls").up().withData("few", allowance.isShort());
    allowance.left().ifPresent(left -> said.withData("left", left));
    return said.build();
  }
}
