package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.Set;

/** Whether the ground of a rejection is on record since the application came where it stands. */
public class RejectionFacts implements FactSource {
  private final Rejections rejections;

  public RejectionFacts(Rejections rejections) {
    this.rejections = rejections;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.GROUND_RECORDED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    Instant since = application.latest().map(t -> t.at()).orElse(Instant.MIN);
    return rejections
        .latest(application.number())
        .filter(rejection -> !rejection.at().isBefore(since))
        .map(rejection -> Set.of(Fact.GROUND_RECORDED))
        .orElse(Set.of());
  }
}
