package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.Set;

/** Whether the duplicate search stands clear; what waits or is suspicious does not. */
public class DuplicateFacts implements FactSource {
  private final DuplicateChecks checks;

  public DuplicateFacts(DuplicateChecks checks) {
    this.checks = checks;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.NO_DUPLICATE);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    boolean clear = checks.find(application.number()).filter(DuplicateCheck::isClear).isPresent();
    return clear ? Set.of(Fact.NO_DUPLICATE) : Set.of();
  }
}
