package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What was taken at the booth so far. */
public class EnrolmentFacts implements FactSource {
  private final Enrolments enrolments;

  public EnrolmentFacts(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.PHOTO_TAKEN, Fact.FINGERS_TAKEN, Fact.SIGNATURE_TAKEN);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    enrolments
        .find(application.number())
        .ifPresent(
            enrolment -> {
              tell(holding, Fact.PHOTO_TAKEN, enrolment.photoTaken());
              tell(holding, Fact.FINGERS_TAKEN, enrolment.fingersTaken());
              tell(holding, Fact.SIGNATURE_TAKEN, enrolment.signatureTaken());
            });
    return holding;
  }

  private static void tell(Set<Fact> holding, Fact fact, boolean holds) {
    if (holds) {
      holding.add(fact);
    }
  }
}
