package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The clearance desk: one officer enters a finding, another verifies it, and what they may not or
 * cannot decide goes to the centre. Nobody else sees that anybody is listed.
 */
@Stateless
public class ClearanceService {
  private static final String INPUT = "CLEARANCE_INPUT";
  private static final String VERIFICATION = "CLEARANCE_VERIFICATION";
  private static final Set<ClearanceState> UNSETTLED =
      EnumSet.of(ClearanceState.OPEN, ClearanceState.PROPOSED, ClearanceState.AT_THE_CENTRE);

  @Inject Clearances clearances;
  @Inject Rejections rejections;
  @Inject GroundsOfRejection grounds;
  @Inject Offices offices;
  @Inject Casework casework;
  @Inject AuditLog audit;
  @Inject MissedBans missed;
  @Inject ClearanceRequests requests;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The desk's worklist, the oldest first. */
  @RolesAllowed({INPUT, VERIFICATION})
  public List<Clearance> waiting(int first, int max) {
    return clearances.in(UNSETTLED, first, max);
  }

  @RolesAllowed({INPUT, VERIFICATION})
  public long count() {
    return clearances.count(UNSETTLED);
  }

  /** All indications about one applicant; writes down who read them. */
  @RolesAllowed({INPUT, VERIFICATION})
  public List<Clearance> of(ApplicationNumber number) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.READ,
            number.digits(),
            "clearance"));
    return clearances.of(number);
  }

  /** The first hand: it is somebody else. */
  @RolesAllowed(INPUT)
  public void propose(UUID id, long version, String opinion) {
    change(id, version, clearance -> clearance.propose(callers.current(), opinion));
  }

  /** The second hand agrees. */
  @RolesAllowed(VERIFICATION)
  public void verify(UUID id, long version) {
    change(id, version, clearance -> clearance.verify(callers.current()));
  }

  /** The second hand does not agree. */
  @RolesAllowed(VERIFICATION)
  public void sendBack(UUID id, long version, String opinion) {
    change(id, version, clearance -> clearance.sendBack(callers.current(), opinion));
  }

  /** Lays it before the centre, which is asked from now on until it answers. */
  @RolesAllowed({INPUT, VERIFICATION})
  public void askTheCentre(UUID id, long version, String opinion) {
    change(
        id,
        version,
        clearance -> {
          clearance.askTheCentre(callers.current(), opinion, clock.instant());
          requests.send(clearance);
        });
  }

  /** The grounds on which a confirmed exit ban lets one reject today. */
  @RolesAllowed(VERIFICATION)
  public List<GroundOfRejection> grounds() {
    return grounds.on(offices.own().today(clock), Rejection.Level.EXIT_BAN);
  }

  /**
   * Ends the application of somebody whose exit ban the centre confirmed.
   *
   * @param ground code of one of {@link #grounds()}
   */
  @RolesAllowed(VERIFICATION)
  public Transition reject(ApplicationNumber number, long version, String ground) {
    Actor officer = callers.current();
    GroundOfRejection chosen =
        grounds.chosen(offices.own().today(clock), Rejection.Level.EXIT_BAN, ground);
    rejections.add(
        new Rejection(
            number,
            Rejection.Level.EXIT_BAN,
            chosen.citation(),
            null,
            officer.id(),
            clock.instant()));
    return casework.take(number, version, Step.REJECT_FOR_EXIT_BAN, officer, null);
  }

  /**
   * The centre's answer; one that comes twice, or to a question that is no longer open, changes
   * nothing.
   *
   * @return false when nobody ever asked about that indication
   */
  @RolesAllowed("SYSTEM")
  public boolean heard(UUID id, UUID question, CentreWord word) {
    Optional<Clearance> asked = clearances.find(id);
    asked
        .filter(clearance -> clearance.heard(question, word, clock.instant()))
        .ifPresent(
            clearance -> {
              clearances.save(clearance);
              missed.look(clearance);
            });
    return asked.isPresent();
  }

  private void change(UUID id, long version, Consumer<Clearance> step) {
    Clearance clearance = found(id);
    if (clearance.version() != version) {
      throw Refused.because("cekal.clearance.stale");
    }
    step.accept(clearance);
    clearances.save(clearance);
  }

  private Clearance found(UUID id) {
    return clearances.find(id).orElseThrow(() -> Refused.because("cekal.clearance.unknown"));
  }
}
