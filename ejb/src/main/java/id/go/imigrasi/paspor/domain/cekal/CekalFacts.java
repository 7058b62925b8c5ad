package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the newest screening and the clearances of its hits make true of a case; while the newest
 * question waits nothing is known.
 */
public class CekalFacts implements FactSource {
  private final CekalChecks checks;
  private final Clearances clearances;
  private final Duration fresh;

  /**
   * @param fresh how old a screening may be at printing and hand-over; entries arrive daily
   */
  public CekalFacts(CekalChecks checks, Clearances clearances, Duration fresh) {
    this.checks = checks;
    this.clearances = clearances;
    this.fresh = fresh;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.CEKAL_CLEAR, Fact.CEKAL_FRESH, Fact.EXIT_BAN_CONFIRMED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    Optional<Screening> newest =
        checks.of(application.number()).stream().findFirst().flatMap(CekalCheck::answer);
    List<Clearance> looked = clearances.of(application.number());
    if (looked.stream().anyMatch(CekalFacts::isConfirmedExitBan)) {
      holding.add(Fact.EXIT_BAN_CONFIRMED);
    }
    if (newest.isPresent() && allCleared(newest.get(), looked)) {
      holding.add(Fact.CEKAL_CLEAR);
    }
    if (newest.filter(answer -> !answer.at().isBefore(now.minus(fresh))).isPresent()) {
      holding.add(Fact.CEKAL_FRESH);
    }
    return holding;
  }

  private static boolean isConfirmedExitBan(Clearance clearance) {
    return clearance.state() == ClearanceState.CONFIRMED
        && clearance.hit().entry().list() == WatchList.EXIT_BAN;
  }

  /** Only what the newest screening shows counts: an entry that ended does not come up again. */
  private static boolean allCleared(Screening screening, List<Clearance> looked) {
    return screening.hits().stream()
        .allMatch(
            hit ->
                looked.stream()
                    .anyMatch(
                        clearance ->
                            clearance.hit().entry().entryId().equals(hit.entry().entryId())
                                && clearance.state() == ClearanceState.CLEARED));
  }
}
