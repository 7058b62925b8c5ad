package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.Instant;
import java.util.Set;

/**
 * What the interviewer decided since the case last moved; an older word does not count, so a case
 * sent back to the booth is asked again.
 */
public class InterviewFacts implements FactSource {
  private final Interviews interviews;

  public InterviewFacts(Interviews interviews) {
    this.interviews = interviews;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.INTERVIEW_ACCEPTED, Fact.FINDING_RECORDED, Fact.GROUND_RECORDED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    Instant since = application.latest().map(Transition::at).orElse(Instant.MIN);
    return interviews
        .find(application.number())
        .flatMap(Interview::conclusion)
        .filter(end -> !end.at().isBefore(since))
        .map(end -> told(end.outcome()))
        .orElse(Set.of());
  }

  private static Set<Fact> told(Outcome outcome) {
    return switch (outcome) {
      case ACCEPT -> Set.of(Fact.INTERVIEW_ACCEPTED);
      case HOLD -> Set.of(Fact.FINDING_RECORDED);
      case REJECT -> Set.of(Fact.GROUND_RECORDED);
      case REFER -> Set.of();
    };
  }
}
