package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an old passport has still to be dealt with before the new one is given: the folder and
 * the old book come together to the counter.
 */
public class OldPassportFacts implements FactSource {
  /** In these a book can be brought; of the others the registers know already what became. */
  private static final Set<PassportStatus> ABOUT =
      EnumSet.of(PassportStatus.VALID, PassportStatus.EXPIRED, PassportStatus.DAMAGED);

  private final RegisterFacts register;
  private final Findings papers;
  private final OldPassportActs acts;

  public OldPassportFacts(RegisterFacts register, Findings papers, OldPassportActs acts) {
    this.register = register;
    this.papers = papers;
    this.acts = acts;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.OLD_PASSPORT_SETTLED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    return isExpected(application) && acts.of(application.number()).isEmpty() ? Set.of() : tells();
  }

  /** Whether the counter has to ask for it: it lay on the counter at intake, or is about. */
  public boolean isExpected(Application application) {
    return application.procedure() != Procedure.ENDORSEMENT
        && (isHeld(application)
            || last(application).map(EarlierPassport::status).filter(ABOUT::contains).isPresent());
  }

  /** The number that the registers have of it. */
  public Optional<String> number(Application application) {
    return last(application).map(EarlierPassport::number);
  }

  /** Whether Customer Service saw it and it lies in the folder. */
  public boolean isHeld(Application application) {
    return papers.of(application.number()).stream()
        .anyMatch(paper -> paper.kind() == DocumentKind.OLD_PASSPORT && paper.proves());
  }

  private Optional<EarlierPassport> last(Application application) {
    return register.standing(application).lastPassport();
  }
}
