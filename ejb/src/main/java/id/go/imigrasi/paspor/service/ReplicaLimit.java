package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old the office's copy of the watch list may be to answer while the centre is away. */
@Dependent
public class ReplicaLimit {
  private final Duration limit;

  @Inject
  ReplicaLimit(@ConfigProperty(name = "paspor.cekal.copy", defaultValue = "PT24H") String limit) {
    this(Duration.parse(limit));
  }

  /** Outside the container. */
  public ReplicaLimit(Duration limit) {
    this.limit = limit;
  }

  Duration age() {
    return limit;
  }

  boolean lets(ReplicaStanding standing, Instant now) {
    return standing.isYoungerThan(limit, now);
  }

  Optional<ProvisionalScreening> usable(CekalCheck check, Instant now) {
    return check.provisionalWithin(limit, now);
  }
}
