package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a case stands against the passport register: what the last answer says against it, and what
 * settled it. While the newest question waits, the last answer still counts against the case, but
 * the register has not answered.
 *
 * @param answered whether the newest question is answered
 * @param answer the last one that came
 * @param lines one for each thing that does not go with the case
 */
public record RegisterStanding(
    boolean answered, Optional<RegisterAnswer> answer, List<Line> lines) {
  private static final Set<DocumentKind> PROOFS =
      EnumSet.of(
          DocumentKind.OLD_PASSPORT, DocumentKind.POLICE_LOSS_REPORT, DocumentKind.DISASTER_LETTER);

  /**
   * @param checks of the case, the newest first
   * @param papers what Customer Service found about the originals
   * @param explanations officers' words, the oldest first
   */
  public static RegisterStanding of(
      Application application,
      List<RegisterCheck> checks,
      List<Finding> papers,
      List<Explanation> explanations) {
    boolean answered = checks.stream().findFirst().flatMap(RegisterCheck::answer).isPresent();
    Optional<RegisterAnswer> last =
        checks.stream().map(RegisterCheck::answer).flatMap(Optional::stream).findFirst();
    Predicate<RegisterFinding> examined = examined(application, checks);
    boolean proven =
        papers.stream().anyMatch(paper -> PROOFS.contains(paper.kind()) && paper.proves());
    List<Line> lines =
        last
            .map(answer -> RegisterFinding.in(answer, application.type()))
            .orElse(List.of())
            .stream()
            .map(finding -> line(finding, proven, examined, explanations))
            .toList();
    return new RegisterStanding(answered, last, lines);
  }

  private static Line line(
      RegisterFinding finding,
      boolean proven,
      Predicate<RegisterFinding> examined,
      List<Explanation> explanations) {
    Optional<Explanation> said =
        explanations.stream()
            .filter(each -> each.explains(finding))
            .max(Comparator.comparing(Explanation::at));
    if (said.isPresent()) {
      return new Line(finding, Settlement.EXPLAINED, said);
    }
    if (!finding.what().stopsTheCase()) {
      return new Line(finding, Settlement.SHOWN, said);
    }
    if (finding.what() == Discrepancy.STILL_VALID && proven) {
      return new Line(finding, Settlement.PAPERS_SEEN, said);
    }
    return new Line(finding, examined.test(finding) ? Settlement.EXAMINED : Settlement.OPEN, said);
  }

  /** An examination settles what was known when the head approved it. */
  private static Predicate<RegisterFinding> examined(
      Application application, List<RegisterCheck> checks) {
    Optional<Instant> approved = application.last(Step.APPROVE_EXAMINATION).map(Transition::at);
    if (approved.isEmpty()) {
      return finding -> false;
    }
    List<RegisterAnswer> known =
        checks.stream()
            .map(RegisterCheck::answer)
            .flatMap(Optional::stream)
            .filter(answer -> !answer.at().isAfter(approved.get()))
            .toList();
    return finding -> known.stream().anyMatch(answer -> knows(answer, finding));
  }

  private static boolean knows(RegisterAnswer answer, RegisterFinding finding) {
    return answer.passports().stream()
            .anyMatch(passport -> passport.number().equals(finding.document()))
        || answer.live().stream().anyMatch(live -> live.number().equals(finding.document()));
  }

  /** Whether nothing that is known stands in the way. */
  public boolean isSettled() {
    return lines.stream().noneMatch(Line::isOpen);
  }

  /** Whether something is open that the examiner has to look into. */
  public boolean needsExamination() {
    return lines.stream()
        .anyMatch(line -> line.isOpen() && line.finding().what().isForTheExaminer());
  }

  /** Whether something is open that only an examination settles, whatever the type says. */
  public boolean owesExamination() {
    return lines.stream()
        .anyMatch(
            line ->
                line.isOpen()
                    && line.finding().what().isForTheExaminer()
                    && line.finding().what() != Discrepancy.FILED_AS_NEW);
  }

  /**
   * The type under which somebody who filed as new belongs: by what became of the passport issued
   * last.
   */
  public Optional<ApplicationType> rightType() {
    boolean concealed =
        lines.stream().anyMatch(line -> line.finding().what() == Discrepancy.FILED_AS_NEW);
    return answer.filter(given -> concealed).stream()
        .flatMap(given -> given.passports().stream())
        .filter(passport -> passport.status() != PassportStatus.CANCELLED)
        .max(
            Comparator.comparing(
                EarlierPassport::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(
            passport ->
                switch (passport.status()) {
                  case LOST -> ApplicationType.LOST;
                  case DAMAGED -> ApplicationType.DAMAGED;
                  default -> ApplicationType.EXPIRED;
                });
  }

  /**
   * The applicant's own passport that was issued last: neither a namesake's, as an officer
   * explained, nor one that was never rightly issued.
   */
  public Optional<EarlierPassport> lastPassport() {
    return answer.stream()
        .flatMap(given -> given.passports().stream())
        .filter(passport -> passport.status() != PassportStatus.CANCELLED)
        .filter(passport -> !isExplained(passport))
        .max(
            Comparator.comparing(
                EarlierPassport::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private boolean isExplained(EarlierPassport passport) {
    return lines.stream()
        .filter(line -> line.settlement() == Settlement.EXPLAINED)
        .anyMatch(line -> line.finding().document().equals(passport.number()));
  }

  /** What became of a finding. */
  public enum Settlement {
    /** Stands in the way. */
    OPEN,
    /** The old passport or the loss report lay on the counter. */
    PAPERS_SEEN,
    /** The head approved an examination that knew of it. */
    EXAMINED,
    /** An officer said why it does not matter. */
    EXPLAINED,
    /** Stops nothing; whoever decides weighs it. */
    SHOWN
  }

  /**
   * One finding and what became of it.
   *
   * @param explanation the officer's last word about it, if there is one
   */
  public record Line(
      RegisterFinding finding, Settlement settlement, Optional<Explanation> explanation) {
    public boolean isOpen() {
      return settlement == Settlement.OPEN;
    }
  }
}
