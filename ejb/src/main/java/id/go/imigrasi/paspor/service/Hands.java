package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.adjudication.Assignments;
import id.go.imigrasi.paspor.domain.adjudication.Kinship;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose hand may decide: not the interviewer's, not a relative's, and where the rule says so only
 * the one in which the case was laid. A case that leaves the adjudication leaves the hand.
 */
@Dependent
public class Hands implements AfterStep {
  private final Assignments assignments;
  private final Applicants applicants;
  private final Officers officers;
  private final Provider<Boolean> nextInLine;

  /**
   * @param nextInLine whether an officer reads and decides only the case that was laid in his hand
   */
  @Inject
  public Hands(
      Assignments assignments,
      Applicants applicants,
      Officers officers,
      @ConfigProperty(name = "paspor.adjudication.next-in-line", defaultValue = "false")
          Provider<Boolean> nextInLine) {
    this.assignments = assignments;
    this.applicants = applicants;
    this.officers = officers;
    this.nextInLine = nextInLine;
  }

  /** Why the case may not be laid in this officer's hand; empty when it may. */
  public Optional<Refusal> against(Application application, String officer) {
    if (application.lastDoneBy(Step.ENROL).filter(officer::equals).isPresent()) {
      return Optional.of(Refusal.of("lifecycle.not-the-interviewer"));
    }
    return conflict(application, officer);
  }

  /** Why this officer may not decide on the case; empty when he may. */
  public List<Refusal> againstDeciding(Application application, String officer) {
    return against(application, officer)
        .or(() -> elsewhere(application, officer, !nextInLine()))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * Why this officer may not even read what the adjudicators weigh: a relative's never, and where
   * the rule of the next in line holds only what lies in his hand.
   */
  public Optional<Refusal> againstReading(Application application, String officer) {
    return conflict(application, officer)
        .or(() -> nextInLine() ? elsewhere(application, officer, false) : Optional.empty());
  }

  /**
   * The same for the case file, which every desk reads: against an adjudicator whom no other post
   * makes a reader of files, but never against whoever has worked on the case.
   */
  public Optional<Refusal> againstOpening(Application application, Actor reader) {
    boolean adjudicatorOnly = reader.roles().equals(Set.of(Role.LOCAL_ADJUDICATOR));
    boolean worked =
        application.history().stream().anyMatch(line -> line.actor().equals(reader.id()));
    return adjudicatorOnly && !worked ? againstReading(application, reader.id()) : Optional.empty();
  }

  private Optional<Refusal> conflict(Application application, String officer) {
    boolean near =
        officers
            .find(officer)
            .map(Officer::fullName)
            .flatMap(
                name ->
                    applicants
                        .of(application.number())
                        .map(applicant -> Kinship.isNear(name, applicant)))
            .orElse(false);
    return near || assignments.conflicted(application.number()).contains(officer)
        ? Optional.of(Refusal.of("adjudication.assignment.conflict"))
        : Optional.empty();
  }

  private Optional<Refusal> elsewhere(
      Application application, String officer, boolean whoeverWants) {
    Optional<Assignment> open = assignments.open(application.number());
    boolean mine = open.filter(each -> each.officer().equals(officer)).isPresent();
    return mine || open.isEmpty() && whoeverWants
        ? Optional.empty()
        : Optional.of(Refusal.of("adjudication.assignment.not-yours"));
  }

  /** Whether the rule of the next in line holds in this office. */
  public boolean nextInLine() {
    return nextInLine.get();
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.from() == Status.IN_ADJUDICATION) {
      assignments.end(application.number(), Assignment.End.DECIDED, null, transition.at());
    }
  }
}
