package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Dukcapil's answers make true of a case: only the newest question counts, and while it waits
 * nothing is known.
 */
public class IdentityFacts implements FactSource {
  private final IdentityChecks checks;

  public IdentityFacts(IdentityChecks checks) {
    this.checks = checks;
  }

  /** How the case stands just now. */
  public IdentityStanding standing(Application application) {
    return IdentityStanding.of(application, checks.of(application.number()));
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.DUKCAPIL_MATCHED,
        Fact.DUKCAPIL_FRESH,
        Fact.DUKCAPIL_CONTRADICTS,
        Fact.EXAMINATION_OWED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    IdentityStanding standing = standing(application);
    if (standing.agrees()) {
      holding.add(Fact.DUKCAPIL_MATCHED);
    }
    if (isFresh(standing, application)) {
      holding.add(Fact.DUKCAPIL_FRESH);
    }
    if (standing.contradicts()) {
      holding.add(Fact.DUKCAPIL_CONTRADICTS);
    }
    if (standing.owesExamination()) {
      holding.add(Fact.EXAMINATION_OWED);
    }
    return holding;
  }

  /** Confirmed since the case last became ready for the printer: every booklet asks anew. */
  private static boolean isFresh(IdentityStanding standing, Application application) {
    Optional<Instant> answered =
        standing
            .newest(Subject.APPLICANT)
            .filter(IdentityCheck::isSettled)
            .flatMap(IdentityCheck::answer)
            .map(IdentityAnswer::at);
    Optional<Instant> ready =
        Stream.of(Step.APPROVE, Step.SPOIL_IN_PRODUCTION, Step.FAIL_QUALITY)
            .map(application::last)
            .flatMap(Optional::stream)
            .map(Transition::at)
            .max(Comparator.naturalOrder());
    return answered.isPresent() && ready.isPresent() && !answered.get().isBefore(ready.get());
  }
}
