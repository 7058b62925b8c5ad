package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.adjudication.Verdict;
import id.go.imigrasi.paspor.domain.adjudication.Verdict.Decision;
import id.go.imigrasi.paspor.domain.adjudication.Verdicts;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The local adjudicator's desk: decides on a case that somebody else interviewed. */
@Stateless
@RolesAllowed("LOCAL_ADJUDICATOR")
public class AdjudicationService {
  @Inject AdjudicationLine line;
  @Inject Casework casework;
  @Inject Verdicts verdicts;
  @Inject Rejections rejections;
  @Inject GroundsOfRejection grounds;
  @Inject Hands hands;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Cases that wait for a decision, of all locations: whoever is next comes first. */
  public List<AdjudicationLine.Place> waiting(int max) {
    return line.places().stream().limit(max).toList();
  }

  /** Why this officer may not decide on the case, whatever the decision; empty when he may. */
  public List<Refusal> against(ApplicationNumber number) {
    return hands.againstDeciding(casework.load(number), callers.current().id());
  }

  /** Whether an officer decides only on the case that is next in line. */
  public boolean nextInLine() {
    return hands.nextInLine();
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
   * @param ground code of a ground in force for adjudicators
   */
  public Transition reject(ApplicationNumber number, long version, String ground, String words) {
    rejections.add(
        new Rejection(
            number,
            Rejection.Level.ADJUDICATION,
            grounds
                .chosen(offices.own().today(clock), Rejection.Level.ADJUDICATION, ground)
                .citation(),
            words,
            callers.current().id(),
            clock.instant()));
    return decide(number, version, Step.REJECT_IN_ADJUDICATION, Decision.REJECT, words);
  }

  private Transition decide(
      ApplicationNumber number, long version, Step step, Decision decision, String words) {
    Actor actor = callers.current();
    Application application = casework.load(number);
    casework.refuseFor(hands.againstDeciding(application, actor.id()), application, step, actor);
    verdicts.add(new Verdict(number, decision, actor.id(), clock.instant(), words));
    return casework.take(number, version, step, actor, words);
  }
}
