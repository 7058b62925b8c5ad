package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** What examination, suspension and endorsement make true of a case. */
public class ExaminationFacts implements FactSource {
  private static final Set<Step> SENDS_THERE =
      EnumSet.of(Step.REFER_TO_EXAMINATION, Step.REFER_FOR_VERIFICATION, Step.REOPEN);

  private final Examinations examinations;
  private final ZoneId office;

  public ExaminationFacts(Examinations examinations, ZoneId office) {
    this.examinations = examinations;
    this.office = office;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.EXAMINATION_OWED,
        Fact.EXAMINATION_SIGNED,
        Fact.SUSPENSION_OVER,
        Fact.HEAD_APPROVED_ENDORSEMENT);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    boolean approved = application.last(Step.APPROVE_EXAMINATION).isPresent();
    if (application.type().isExamined() && !approved) {
      holding.add(Fact.EXAMINATION_OWED);
    }
    if (isSigned(application)) {
      holding.add(Fact.EXAMINATION_SIGNED);
    }
    LocalDate today = LocalDate.ofInstant(now, office);
    if (examinations
        .suspensionOf(application.number())
        .filter(suspension -> suspension.isOverOn(today))
        .isPresent()) {
      holding.add(Fact.SUSPENSION_OVER);
    }
    if (examinations
        .endorsementOf(application.number())
        .filter(Endorsement::isApproved)
        .isPresent()) {
      holding.add(Fact.HEAD_APPROVED_ENDORSEMENT);
    }
    return holding;
  }

  /** A record of an earlier referral does not count for this one. */
  private boolean isSigned(Application application) {
    Instant sent =
        application.history().stream()
            .filter(line -> SENDS_THERE.contains(line.step()))
            .map(Transition::at)
            .reduce((first, second) -> second)
            .orElse(Instant.MIN);
    return examinations
        .of(application.number())
        .filter(record -> !record.openedAt().isBefore(sent))
        .filter(Examination::isComplete)
        .isPresent();
  }
}
