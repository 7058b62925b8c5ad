package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Facts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Asks every desk that knows something about the facts in question. */
@Dependent
public class FactGathering {
  private final Iterable<FactSource> sources;

  @Inject
  FactGathering(@Any Instance<FactSource> sources) {
    this((Iterable<FactSource>) sources);
  }

  /** With sources given by hand, outside the container. */
  public FactGathering(Iterable<FactSource> sources) {
    this.sources = sources;
  }

  public Facts gather(Application application, Set<Fact> asked, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    for (FactSource source : sources) {
      if (source.tells().stream().anyMatch(asked::contains)) {
        holding.addAll(source.holding(application, now));
      }
    }
    return new Facts(holding);
  }
}
