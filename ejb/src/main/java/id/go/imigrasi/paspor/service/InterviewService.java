package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.InterviewForms;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The interview and how the sitting ends: accepted, held, referred or rejected. */
@Stateless
@RolesAllowed("INTERVIEWER")
public class InterviewService {
  @Inject Casework casework;
  @Inject Callers callers;
  @Inject Applicants applicants;
  @Inject Interviews interviews;
  @Inject InterviewForms forms;
  @Inject DuplicateChecks duplicates;
  @Inject CentralComparison central;
  @Inject Rejections rejections;
  @Inject Offices offices;
  @Inject Clock clock;

  /** The questions, signs and grounds in force today. */
  public InterviewForm form() {
    return forms.on(offices.own().today(clock));
  }

  /** What was noted so far; an empty interview when nothing was. */
  public Interview interview(ApplicationNumber application) {
    return interviews.find(application).orElseGet(() -> Interview.begin(application));
  }

  /**
   * What the applicant says at the booth where the registration said nothing; blank for nothing.
   *
   * @param nameOnPassport a long name as officer and applicant shortened it
   */
  public void complete(
      ApplicationNumber number, String father, String mother, String nameOnPassport) {
    if (casework.load(number).status() != Status.ACCEPTED) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    Applicant known = applicants.of(number).orElseThrow();
    Applicant heard = known.withParents(relative(father), relative(mother));
    if (nameOnPassport != null && !nameOnPassport.isBlank()) {
      heard =
          heard.withPassportName(
              PassportName.shortened(
                  known.fullName(), nameOnPassport.strip(), PassportName.USUAL_LIMIT));
    }
    if (!heard.equals(known)) {
      applicants.keep(number, heard);
    }
  }

  private static Relative relative(String name) {
    return name == null || name.isBlank()
        ? null
        : new Relative(FullName.ofCivilPaper(name.strip()), null, null);
  }

  /** Keeps the interview as typed, with nothing decided. */
  public void note(Interview draft) {
    interviews.save(draft);
  }

  /** Why the sitting cannot be ended in each way; an empty list means that it can. */
  public Map<Step, List<Refusal>> choices(ApplicationNumber application) {
    return casework.choices(casework.load(application), callers.current());
  }

  /**
   * Photo, fingers, signature and interview are complete; the duplicate search begins.
   *
   * @param version of the application that the interviewer saw
   * @throws Refused with all that is still missing
   */
  public Transition accept(Interview interview, long version) {
    Actor actor = callers.current();
    if (applicants.of(interview.application()).orElseThrow().nameOnPassport().isEmpty()) {
      throw Refused.because("applicant.passport-name.to-shorten");
    }
    interviews.save(interview.accepted(form(), actor.id(), clock.instant()));
    Transition enrolled = take(interview, version, Step.ENROL, actor, null);
    searchDuplicates(interview.application());
    return enrolled;
  }

  /** The papers go back with a finding. */
  public Transition hold(Interview interview, long version, String finding) {
    Actor actor = callers.current();
    interviews.save(interview.held(finding, actor.id(), clock.instant()));
    return take(interview, version, Step.RETURN_DOCUMENTS, actor, finding);
  }

  /** Inteldakim examines. */
  public Transition refer(Interview interview, long version, String reason) {
    Actor actor = callers.current();
    interviews.save(interview.referred(reason, actor.id(), clock.instant()));
    return take(interview, version, Step.REFER_TO_EXAMINATION, actor, reason);
  }

  /**
   * @param ground code of a ground of the form
   */
  public Transition reject(Interview interview, long version, String ground, String reason) {
    Actor actor = callers.current();
    InterviewForm form = form();
    interviews.save(interview.rejected(form, ground, reason, actor.id(), clock.instant()));
    rejections.add(
        new Rejection(
            interview.application(),
            Rejection.Level.INTERVIEW,
            form.ground(ground).inForce().source(),
            reason,
            actor.id(),
            clock.instant()));
    return take(interview, version, Step.REJECT_AT_INTERVIEW, actor, reason);
  }

  /** The application as the interviewer sees it, with the version the endings ask for. */
  public Application application(ApplicationNumber number) {
    return casework.load(number);
  }

  private Transition take(
      Interview interview, long version, Step step, Actor actor, String reason) {
    return casework.take(interview.application(), version, step, actor, reason);
  }

  private void searchDuplicates(ApplicationNumber application) {
    duplicates.save(
        duplicates
            .find(application)
            .map(check -> check.again(clock.instant()))
            .orElseGet(() -> DuplicateCheck.begin(application, clock.instant())));
    central.begin(application);
  }
}
