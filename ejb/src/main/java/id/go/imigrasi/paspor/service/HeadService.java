package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.examination.DecreeNumber;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import id.go.imigrasi.paspor.domain.handover.CancellationProposals;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The head of office decides, or the deputy: dossiers, decrees, endings and corrections. */
@Stateless
@RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
public class HeadService {
  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Examinations examinations;
  @Inject Rejections rejections;
  @Inject Findings findings;
  @Inject CancellationProposals proposals;
  @Inject RegisterFacts register;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Examined cases that wait for a decision, the oldest first. */
  public List<Applications.WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.UNDER_EXAMINATION), null, first, max);
  }

  /** Finished passports, the longest on the shelf first. */
  public List<Applications.WorkItem> onTheShelf(int first, int max) {
    return applications.waiting(Set.of(Status.READY), null, first, max);
  }

  public Optional<Examination> dossier(ApplicationNumber number) {
    return examinations.of(number);
  }

  /**
   * Replaced or continued as proposed, or collected where the passport is finished; by force
   * majeure no charge is due any more, and who filed as new but held a passport is filed as a
   * replacement from now on.
   */
  public Transition approveExamination(ApplicationNumber number, long version) {
    Application application = casework.load(number);
    if (application.version() != version) {
      throw Refused.because("application.stale");
    }
    if (application.wasSentFromTheShelf()) {
      return casework.take(application, Step.RETURN_TO_SHELF, callers.current(), null);
    }
    register.standing(application).rightType().ifPresent(application::convert);
    if (proposalIs(number, Proposal.REPLACE_WITHOUT_CHARGE)) {
      application.convert(byForceMajeure(application.type()));
    }
    return casework.take(application, Step.APPROVE_EXAMINATION, callers.current(), null);
  }

  /**
   * @param decree number of the decree
   * @param months 6, 12 or 24
   */
  public Transition suspend(ApplicationNumber number, long version, String decree, int months) {
    examinations.keep(Suspension.decreed(number, decree, months, offices.own().today(clock)));
    return casework.take(number, version, Step.SUSPEND, callers.current(), decree);
  }

  /**
   * @param ground the law's article, as the letter cites it
   * @param decree number of the decree
   */
  public Transition rejectAfterExamination(
      ApplicationNumber number, long version, String ground, String words, String decree) {
    Actor head = callers.current();
    String under = new DecreeNumber(decree).text();
    rejections.add(
        new Rejection(
            number, Rejection.Level.EXAMINATION, ground, words, head.id(), clock.instant()));
    return casework.take(number, version, Step.REJECT_AFTER_EXAMINATION, head, under);
  }

  /**
   * Cancels a passport that nobody collected within a month, as somebody else has proposed.
   *
   * @param decree number of the decree
   */
  public Transition cancelUncollected(ApplicationNumber number, long version, String decree) {
    Actor head = callers.current();
    String under = new DecreeNumber(decree).text();
    proposals
        .latest(number)
        .filter(proposal -> proposal.officer().equals(head.id()))
        .ifPresent(
            own ->
                casework.refuseFor(
                    List.of(Refusal.of("handover.proposal.own")),
                    casework.load(number),
                    Step.CANCEL_UNCOLLECTED,
                    head));
    return casework.take(number, version, Step.CANCEL_UNCOLLECTED, head, under);
  }

  /**
   * @param certificate number and place of the death certificate that was shown
   */
  public Transition cancelDeceased(ApplicationNumber number, long version, String certificate) {
    Actor head = callers.current();
    findings.keep(
        number,
        new Finding(
            DocumentKind.DEATH_CERTIFICATE,
            Finding.Verdict.IN_ORDER,
            true,
            certificate,
            head.id(),
            clock.instant()));
    return casework.take(number, version, Step.CANCEL_DECEASED, head, certificate);
  }

  /** A lapsed application goes on, for a reason. */
  public Transition reinstate(ApplicationNumber number, long version, String reason) {
    return casework.take(number, version, Step.REINSTATE, callers.current(), reason);
  }

  /** A rejected application is examined again, for a reason. */
  @RolesAllowed("HEAD_OF_OFFICE")
  public Transition reopen(ApplicationNumber number, long version, String reason) {
    return casework.take(number, version, Step.REOPEN, callers.current(), reason);
  }

  private boolean proposalIs(ApplicationNumber number, Proposal proposal) {
    return examinations.of(number).flatMap(Examination::proposal).stream()
        .anyMatch(each -> each == proposal);
  }

  private static ApplicationType byForceMajeure(ApplicationType type) {
    return switch (type) {
      case LOST -> ApplicationType.LOST_BY_FORCE_MAJEURE;
      case DAMAGED -> ApplicationType.DAMAGED_BY_FORCE_MAJEURE;
      default -> type;
    };
  }
}
