package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a case stands with the population register: one line for each person that was asked about;
 * only the newest question about each counts.
 *
 * @param lines the applicant first
 */
public record IdentityStanding(List<Line> lines) {

  public IdentityStanding {
    lines = List.copyOf(lines);
  }

  /**
   * @param checks of the case, the newest first
   */
  public static IdentityStanding of(Application application, List<IdentityCheck> checks) {
    Optional<Instant> examined = application.last(Step.APPROVE_EXAMINATION).map(Transition::at);
    return new IdentityStanding(
        newest(checks).map(check -> new Line(check, settlement(check, checks, examined))).toList());
  }

  /**
   * The questions that count, the applicant's first.
   *
   * @param checks of one case, the newest first
   */
  public static Stream<IdentityCheck> newest(List<IdentityCheck> checks) {
    return Arrays.stream(Subject.values())
        .map(subject -> checks.stream().filter(each -> each.subject() == subject).findFirst())
        .flatMap(Optional::stream);
  }

  private static Settlement settlement(
      IdentityCheck check, List<IdentityCheck> all, Optional<Instant> examined) {
    if (check.answer().isEmpty()) {
      return Settlement.WAITING;
    }
    if (check.acceptance().isPresent()) {
      return Settlement.ACCEPTED;
    }
    IdentityAnswer answer = check.answer().get();
    if (answer.outcome() == Outcome.MATCH) {
      return Settlement.AGREES;
    }
    boolean known = isKnown(check, examined);
    if (check.subject().standsForAChild()) {
      return all.stream()
          .filter(each -> each.saysTheSameAs(check))
          .flatMap(each -> weighed(each, examined).stream())
          .findFirst()
          .orElseGet(() -> settlement(answer.outcome()));
    }
    // whoever gets the passport must be alive at the register itself, whatever the head weighed
    return known && answer.outcome() == Outcome.DECEASED
        ? Settlement.FOR_THE_CIVIL_REGISTRY
        : settlement(answer.outcome());
  }

  /** Of whoever stands for a child, what was weighed is not weighed again at every desk. */
  private static Optional<Settlement> weighed(IdentityCheck check, Optional<Instant> examined) {
    if (check.acceptance().isPresent()) {
      return Optional.of(Settlement.ACCEPTED);
    }
    return isKnown(check, examined) ? Optional.of(Settlement.EXAMINED) : Optional.empty();
  }

  private static boolean isKnown(IdentityCheck check, Optional<Instant> examined) {
    return check.answer().stream()
        .anyMatch(answer -> examined.filter(at -> !answer.at().isAfter(at)).isPresent());
  }

  private static Settlement settlement(Outcome outcome) {
    if (outcome == Outcome.PARTIAL) {
      return Settlement.FOR_AN_OFFICER;
    }
    return outcome.isForTheCivilRegistry()
        ? Settlement.FOR_THE_CIVIL_REGISTRY
        : Settlement.FOR_THE_EXAMINER;
  }

  /** Whether the applicant, and everybody who stands for a child, is whom the register knows. */
  public boolean agrees() {
    return newest(Subject.APPLICANT).filter(IdentityCheck::isSettled).isPresent()
        && lines.stream()
            .filter(line -> line.subject().standsForAChild())
            .allMatch(line -> line.settlement().isSettled());
  }

  /** The register says of the applicant what no supervisor can accept. */
  public boolean contradicts() {
    return lines.stream()
        .filter(line -> line.subject() == Subject.APPLICANT)
        .map(Line::settlement)
        .anyMatch(
            each ->
                each == Settlement.FOR_THE_CIVIL_REGISTRY || each == Settlement.FOR_THE_EXAMINER);
  }

  /** Somebody of the case is dead in the register: possible fraud, which Inteldakim looks into. */
  public boolean owesExamination() {
    return lines.stream()
        .anyMatch(
            line ->
                line.subject() != Subject.PROXY
                    && line.settlement() == Settlement.FOR_THE_EXAMINER);
  }

  public Optional<IdentityCheck> newest(Subject subject) {
    return lines.stream().map(Line::check).filter(check -> check.subject() == subject).findFirst();
  }

  /** What an answer asks of the office. */
  public enum Settlement {
    /** Nothing: the question is still open. */
    WAITING,
    AGREES,
    /** A supervisor said why the difference does not matter. */
    ACCEPTED,
    /** The head approved an examination that knew of it. */
    EXAMINED,
    /** A supervisor has to look at what is written differently. */
    FOR_AN_OFFICER,
    /** The person has it put right at the civil registry and comes back; nobody is refused. */
    FOR_THE_CIVIL_REGISTRY,
    FOR_THE_EXAMINER;

    public boolean isSettled() {
      return this == AGREES || this == ACCEPTED || this == EXAMINED;
    }

    /** Whether somebody has to do something about it. */
    public boolean isOpen() {
      return !isSettled() && this != WAITING;
    }
  }

  /** One person and what becomes of the newest answer. */
  public record Line(IdentityCheck check, Settlement settlement) {

    public Subject subject() {
      return check.subject();
    }

    /** Empty while the question waits. */
    public Optional<Outcome> outcome() {
      return check.answer().map(IdentityAnswer::outcome);
    }
  }
}
