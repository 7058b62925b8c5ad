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
 * question waits nothing is known but what the office's own copy of the list says.
 */
public class CekalFacts implements FactSource {
  private final CekalChecks checks;
  private final Clearances clearances;
  private final Duration fresh;
  private final Duration copy;

  /**
   * @param fresh how old a screening may be at printing and hand-over; entries arrive daily
   * @param copy how old the office's copy of the list may be where it answers for the centre
   */
  public CekalFacts(CekalChecks checks, Clearances clearances, Duration fresh, Duration copy) {
    this.checks = checks;
    this.clearances = clearances;
    this.fresh = fresh;
    this.copy = copy;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.CEKAL_CLEAR,
        Fact.CEKAL_FRESH,
        Fact.CEKAL_FRESH_BY_COPY,
        Fact.EXIT_BAN_CONFIRMED,
        Fact.ENTRY_BAN_CONFIRMED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    Optional<CekalCheck> newest = checks.of(application.number()).stream().findFirst();
    List<Clearance> looked = clearances.of(application.number());
    if (looked.stream().anyMatch(each -> each.isConfirmed(WatchList.EXIT_BAN))) {
      holding.add(Fact.EXIT_BAN_CONFIRMED);
    }
    List<Clearance> passed = looked.stream().filter(each -> each.letsPass(application)).toList();
    newest
        .flatMap(each -> each.uncleared(passed, copy, now))
        .ifPresent(
            hits -> {
              if (hits.isEmpty()) {
                holding.add(Fact.CEKAL_CLEAR);
              }
              if (hits.stream().anyMatch(hit -> isConfirmedEntryBan(hit, looked))) {
                holding.add(Fact.ENTRY_BAN_CONFIRMED);
              }
            });
    if (newest.flatMap(CekalCheck::answer).filter(answer -> isFresh(answer, now)).isPresent()) {
      holding.add(Fact.CEKAL_FRESH);
    }
    if (newest.flatMap(each -> each.provisionalWithin(copy, now)).isPresent()) {
      holding.add(Fact.CEKAL_FRESH_BY_COPY);
    }
    return holding;
  }

  private boolean isFresh(Screening answer, Instant now) {
    return !answer.at().isBefore(now.minus(fresh));
  }

  private static boolean isConfirmedEntryBan(CekalHit hit, List<Clearance> looked) {
    return looked.stream()
        .anyMatch(each -> each.isAbout(hit) && each.isConfirmed(WatchList.ENTRY_BAN));
  }
}
