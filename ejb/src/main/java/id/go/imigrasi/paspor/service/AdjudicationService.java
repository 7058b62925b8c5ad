package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.adjudication.Verdict;
import id.go.imigrasi.paspor.domain.adjudication.Verdict.Decision;
import id.go.imigrasi.paspor.domain.adjudication.Verdicts;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForms;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.interview.RejectionGround;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The local adjudicator's desk: decides on a case that somebody else interviewed. */
@Stateless
@RolesAllowed("LOCAL_ADJUDICATOR")
public class AdjudicationService {
  @Inject private Applications applications;
  @Inject private Casework casework;
  @Inject private Verdicts verdicts;
  @Inject private Rejections rejections;
  @Inject private IdentityChecks identityChecks;
  @Inject private DuplicateChecks duplicateChecks;
  @Inject private Interviews interviews;
  @Inject private InterviewForms forms;
  @Inject private Offices offices;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Cases that wait for a decision, the oldest first, of all locations. */
  public List<WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.IN_ADJUDICATION), null, first, max);
  }

  public Transition approve(ApplicationNumber number, long version) {
    return decide(number, version, Step.APPROVE, Decision.APPROVE, null);
  }

  /** Back to the booth: something has to be taken or asked again. */
  public Transition returnToBooth(ApplicationNumber number, long version, String words) {
    return decide(number, version, Step.RETURN_TO_BOOTH, Decision.RETURN, words);
  }

  public Transition refer(ApplicationNumber number, long version, String words) {
    return decide(number, version, Step.REFER_TO_EXAMINATION, Decision.REFER, words);
  }

  /**
   * @param ground the law's article, as the letter cites it
   */
  public Transition reject(ApplicationNumber number, long version, String ground, String words) {
    rejections.add(
        new Rejection(
            number,
            Rejection.Level.ADJUDICATION,
            ground,
            words,
            callers.current().id(),
            clock.instant()));
    return decide(number, version, Step.REJECT_IN_ADJUDICATION, Decision.REJECT, words);
  }

  /** What the checks, the booth and earlier adjudicators found, on one screen. */
  public Dossier dossier(ApplicationNumber number) {
    return new Dossier(
        identityChecks.of(number).stream().findFirst(),
        duplicateChecks.find(number),
        interviews.find(number),
        verdicts.of(number),
        forms.on(offices.own().today(clock)).grounds());
  }

  private Transition decide(
      ApplicationNumber number, long version, Step step, Decision decision, String words) {
    Actor actor = callers.current();
    verdicts.add(new Verdict(number, decision, actor.id(), clock.instant(), words));
    return casework.take(number, version, step, actor, words);
  }

  /**
   * Everything an adjudicator weighs beside the case file.
   *
   * @param identity the latest question to Dukcapil, waiting or answered
   * @param grounds on which the law lets one reject today
   */
  public record Dossier(
      Optional<IdentityCheck> identity,
      Optional<DuplicateCheck> duplicates,
      Optional<Interview> interview,
      List<Verdict> verdicts,
      List<RejectionGround> grounds) {}
}
