package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Step;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What Dukcapil's answers make true of a case: only the newest question counts, and while it waits
 * nothing is known.
 */
public class IdentityFacts implements FactSource {
  private final IdentityChecks checks;

  public IdentityFacts(IdentityChecks checks) {
    this.checks = checks;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.DUKCAPIL_MATCHED, Fact.DUKCAPIL_FRESH);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    Optional<IdentityCheck> newest = checks.of(application.number()).stream().findFirst();
    if (newest.filter(IdentityCheck::isSettled).isPresent()) {
      holding.add(Fact.DUKCAPIL_MATCHED);
      Instant answeredAt = newest.get().answer().orElseThrow().at();
      if (application.last(Step.APPROVE).filter(t -> !answeredAt.isBefore(t.at())).isPresent()) {
        holding.add(Fact.DUKCAPIL_FRESH);
      }
    }
    return holding;
  }
}
