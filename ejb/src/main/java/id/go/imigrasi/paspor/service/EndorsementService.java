package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The note on page 4 of a passport at hand: proposed at the booth, approved by the head, written by
 * the print operator. Permenkumham 8/2014 art. 24.
 */
@Stateless
@RolesAllowed({"INTERVIEWER", "SUPERVISOR", "HEAD_OF_OFFICE", "DEPUTY_HEAD", "PRINT_OPERATOR"})
public class EndorsementService {
  private static final Set<Status> BEFORE_WRITING =
      EnumSet.of(Status.ACCEPTED, Status.ENROLLED, Status.IN_ADJUDICATION, Status.APPROVED);

  @Inject Applications applications;
  @Inject Examinations examinations;
  @Inject Casework casework;
  @Inject Shelf shelf;
  @Inject Callers callers;
  @Inject Clock clock;

  public Optional<Endorsement> of(ApplicationNumber number) {
    return examinations.endorsementOf(number);
  }

  /**
   * Proposes the wording, or words it anew before the head has approved it.
   *
   * @param text at most 200 characters, as it shall stand on page 4
   */
  @RolesAllowed({"INTERVIEWER", "SUPERVISOR"})
  public Endorsement propose(ApplicationNumber number, String text) {
    Application application = casework.load(number);
    if (application.procedure() != Procedure.ENDORSEMENT
        || !BEFORE_WRITING.contains(application.status())) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    String officer = callers.current().id();
    Endorsement proposed =
        examinations
            .claimEndorsement(number)
            .map(before -> before.reworded(text, officer))
            .orElseGet(() -> Endorsement.proposed(number, text, officer));
    examinations.keep(proposed);
    return proposed;
  }

  /** Proposals that wait for the head, the oldest case first. */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public List<WorkItem> waiting(int max) {
    return applications.waiting(Procedure.ENDORSEMENT, BEFORE_WRITING, max).stream()
        .filter(item -> of(item.number()).filter(each -> !each.isApproved()).isPresent())
        .toList();
  }

  /**
   * @param seen the wording as it stood on the head's screen
   */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public Endorsement approve(ApplicationNumber number, String seen) {
    Endorsement proposed =
        examinations
            .claimEndorsement(number)
            .orElseThrow(() -> Refused.because("examination.endorsement.none"));
    Endorsement approved = proposed.approved(seen, callers.current().id(), clock.instant());
    examinations.keep(approved);
    return approved;
  }

  /**
   * The note stands on page 4; the passport goes to its shelf.
   *
   * @param version the row version the operator saw
   */
  @RolesAllowed("PRINT_OPERATOR")
  public Transition write(ApplicationNumber number, long version) {
    Actor operator = callers.current();
    shelf.assign(number, operator.location());
    return casework.take(number, version, Step.WRITE_ENDORSEMENT, operator, null);
  }
}
