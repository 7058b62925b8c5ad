package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.adjudication.Assignment.End;
import id.go.imigrasi.paspor.domain.adjudication.Assignments;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who decides on which case: the next in line, never one that the officer picked (Doc 9303-2); a
 * supervisor may hand over a particular case, to somebody else than himself.
 */
@Stateless
@RolesAllowed("LOCAL_ADJUDICATOR")
public class AssignmentService {
  @Inject AdjudicationLine line;
  @Inject Assignments assignments;
  @Inject Hands hands;
  @Inject Casework casework;
  @Inject Officers officers;
  @Inject Offices offices;
  @Inject AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;

  /** After so many conflicts in a day the supervisor hands an officer's cases on. */
  @Inject
  @ConfigProperty(name = "paspor.adjudication.conflicts-a-day", defaultValue = "1")
  Provider<Integer> conflictsADay;

  /** The case that lies in the officer's hand; empty when none does. */
  public Optional<ApplicationNumber> inHand() {
    return assignments.inHandOf(callers.current().id()).map(Assignment::application);
  }

  /**
   * The case in hand, or the next in line, but none that lies in another hand, that the officer
   * interviewed, or that is a relative's.
   */
  public Optional<ApplicationNumber> next() {
    Actor officer = callers.current();
    assignments.standInLine();
    Optional<ApplicationNumber> held = inHand();
    if (held.isPresent()) {
      return held;
    }
    Optional<ApplicationNumber> next =
        line.places().stream()
            .filter(place -> assignments.open(place.number()).isEmpty())
            .filter(place -> hands.against(place.application(), officer.id()).isEmpty())
            .map(AdjudicationLine.Place::number)
            .findFirst();
    next.ifPresent(number -> give(number, officer.id(), officer.id()));
    return next;
  }

  /**
   * The officer may not decide about this person: the case goes to the next officer. Where the next
   * in line is dealt out, nobody declines until the wanted case comes: from the second conflict of
   * a day on it is the supervisor who gives the case to somebody else.
   */
  public void declareConflict(ApplicationNumber number, String reason) {
    String officer = callers.current().id();
    if (reason == null || reason.isBlank()) {
      throw Refused.because("adjudication.words-missing");
    }
    mayDecline(inAdjudication(number), officer);
    if (assignments.open(number).isEmpty()) {
      give(number, officer, officer);
    }
    assignments.end(number, End.CONFLICT, reason.strip(), clock.instant());
    writeDown(number, "conflict of interest");
  }

  /** In whose hand the case lies. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
  public Optional<Assignment> holder(ApplicationNumber number) {
    return assignments.open(number);
  }

  /** Adjudicators to whom the supervisor may give the case, by name. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
  public List<Officer> candidates(ApplicationNumber number) {
    String supervisor = callers.current().id();
    Application application = casework.load(number);
    return officers.all().stream()
        .filter(each -> each.active() && each.roles().contains(Role.LOCAL_ADJUDICATOR))
        .filter(each -> !each.username().equals(supervisor))
        .filter(each -> hands.against(application, each.username()).isEmpty())
        .toList();
  }

  /** A supervisor gives a particular case to an adjudicator. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
  public void assign(ApplicationNumber number, String username) {
    String supervisor = callers.current().id();
    Application application = inAdjudication(number);
    assignments.standInLine();
    Officer officer =
        officers
            .find(username)
            .filter(each -> each.active() && each.roles().contains(Role.LOCAL_ADJUDICATOR))
            .filter(each -> !each.username().equals(supervisor))
            .orElseThrow(() -> Refused.because("adjudication.assignment.nobody"));
    hands.against(application, officer.username()).ifPresent(AssignmentService::refuse);
    assignments.end(number, End.REASSIGNED, null, clock.instant());
    give(number, officer.username(), supervisor);
  }

  private Application inAdjudication(ApplicationNumber number) {
    Application application = casework.load(number);
    if (application.status() != Status.IN_ADJUDICATION) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    return application;
  }

  private void mayDecline(Application application, String officer) {
    assignments.standInLine();
    hands
        .againstReading(application, officer)
        .or(() -> hands.againstDeciding(application, officer).stream().findFirst())
        .ifPresent(AssignmentService::refuse);
    Instant morning = offices.own().today(clock).atStartOfDay(offices.own().zone()).toInstant();
    if (hands.nextInLine() && assignments.conflictsOf(officer, morning) >= conflictsADay.get()) {
      throw Refused.because("adjudication.assignment.conflicts-used");
    }
  }

  private static void refuse(Refusal refusal) {
    throw new Refused(List.of(refusal));
  }

  private void give(ApplicationNumber number, String officer, String by) {
    assignments.give(new Assignment(number, officer, by, clock.instant()));
    writeDown(number, "assigned to " + officer);
  }

  private void writeDown(ApplicationNumber number, String what) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.CHANGED,
            number.digits(),
            what));
  }
}
