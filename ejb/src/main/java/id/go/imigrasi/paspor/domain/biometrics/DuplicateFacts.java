package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.Set;

/**
 * Whether the duplicate search stands clear, the office's own and that of the central ABIS; what
 * waits or is suspicious does not.
 */
public class DuplicateFacts implements FactSource {
  private final DuplicateChecks checks;
  private final CentralSearches central;
  private final CentralAbis abis;

  public DuplicateFacts(DuplicateChecks checks, CentralSearches central, CentralAbis abis) {
    this.checks = checks;
    this.central = central;
    this.abis = abis;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.NO_DUPLICATE);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    boolean clear = checks.find(application.number()).filter(DuplicateCheck::isClear).isPresent();
    return clear && !isAwaited(application) ? Set.of(Fact.NO_DUPLICATE) : Set.of();
  }

  /** An office that has no ABIS any more waits for none. */
  private boolean isAwaited(Application application) {
    return abis.isConnected()
        && central.find(application.number()).filter(CentralSearch::isAwaited).isPresent();
  }
}
