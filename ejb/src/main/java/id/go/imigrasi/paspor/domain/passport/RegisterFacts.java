package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the passport register makes true of a case. Nothing known counts as settled, so that the
 * counters go on while the register is away; only issuance asks whether it has answered.
 */
public class RegisterFacts implements FactSource {
  private final RegisterChecks checks;
  private final Findings papers;
  private final Explanations explanations;

  public RegisterFacts(RegisterChecks checks, Findings papers, Explanations explanations) {
    this.checks = checks;
    this.papers = papers;
    this.explanations = explanations;
  }

  /** How the case stands just now. */
  public RegisterStanding standing(Application application) {
    ApplicationNumber number = application.number();
    return RegisterStanding.of(
        application, checks.of(number), papers.of(number), explanations.of(number));
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.REGISTER_ANSWERED,
        Fact.EARLIER_PASSPORTS_SETTLED,
        Fact.PASSPORT_CONCEALED,
        Fact.EXAMINATION_OWED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    RegisterStanding standing = standing(application);
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    if (standing.answered()) {
      holding.add(Fact.REGISTER_ANSWERED);
    }
    if (standing.isSettled()) {
      holding.add(Fact.EARLIER_PASSPORTS_SETTLED);
    }
    if (standing.needsExamination()) {
      holding.add(Fact.PASSPORT_CONCEALED);
    }
    if (standing.owesExamination()) {
      holding.add(Fact.EXAMINATION_OWED);
    }
    return holding;
  }
}
