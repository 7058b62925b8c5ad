package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.adjudication.Verdict;
import id.go.imigrasi.paspor.domain.adjudication.Verdicts;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.Discretion;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.identity.AcceptanceTerms;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import id.go.imigrasi.paspor.domain.passport.RegisterStanding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that whoever decides weighs beside the case file, on one screen. */
@Stateless
@RolesAllowed("LOCAL_ADJUDICATOR")
public class DossierService {
  private static final Set<Fact> WATCHED = Set.of(Fact.CEKAL_CLEAR);

  @Inject Casework casework;
  @Inject Hands hands;
  @Inject FactGathering facts;
  @Inject IdentityFacts identity;
  @Inject AcceptanceTerms terms;
  @Inject RegisterFacts register;
  @Inject Clearances clearances;
  @Inject SecondAdjudications centre;
  @Inject DuplicateChecks duplicates;
  @Inject Interviews interviews;
  @Inject Findings papers;
  @Inject Bills bills;
  @Inject Verdicts verdicts;
  @Inject GroundsOfRejection grounds;
  @Inject Applicants applicants;
  @Inject Enrolments enrolments;
  @Inject AuditLog audit;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Refused to a relative, and to whoever picked the case where the next in line is dealt out. */
  public Dossier of(ApplicationNumber number) {
    Application application = casework.load(number);
    hands
        .againstReading(application, callers.current().id())
        .ifPresent(
            refusal -> {
              throw new Refused(List.of(refusal));
            });
    LocalDate today = offices.own().today(clock);
    IdentityStanding persons = identity.standing(application);
    Optional<IdentityCheck> asked = persons.newest(Subject.APPLICANT);
    return new Dossier(
        persons,
        asked,
        asked
            .flatMap(IdentityCheck::answer)
            .map(answer -> answer.lines(terms.on(today)))
            .orElse(List.of()),
        register.standing(application),
        watch(application),
        duplicates.find(number),
        interviews.find(number),
        papers.of(number),
        bills.of(number),
        earlier(number),
        centre.of(number),
        verdicts.of(number),
        grounds.on(today, Rejection.Level.ADJUDICATION));
  }

  /**
   * What the lists say. Whoever has no right to them reads only whether something is still being
   * verified, the same words that a case waiting for the centre's answer has.
   */
  private Watch watch(Application application) {
    boolean settled = facts.gather(application, WATCHED, clock.instant()).hold(Fact.CEKAL_CLEAR);
    Actor reader = callers.current();
    if (!Discretion.mayRead(reader)) {
      return new Watch(settled, false, List.of());
    }
    audit.append(
        new AuditEntry(
            clock.instant(),
            reader.id(),
            AuditEntry.Kind.READ,
            application.number().digits(),
            "clearance"));
    return new Watch(settled, true, clearances.of(application.number()));
  }

  /** Earlier applications of the same NIK whose portrait the office has, the newest first. */
  private List<ApplicationNumber> earlier(ApplicationNumber number) {
    return applicants.of(number).map(Applicant::nik).map(applicants::applicationsOf).stream()
        .flatMap(List::stream)
        .filter(each -> !each.equals(number))
        .filter(each -> enrolments.find(each).flatMap(BiometricEnrolment::photo).isPresent())
        .toList();
  }

  /**
   * One case's dossier.
   *
   * @param persons the applicant and whoever stands for a child, as Dukcapil knows them
   * @param identity the latest question to Dukcapil, waiting or answered
   * @param elements what Dukcapil compared, in its form's order
   * @param earlier applications of the same person here with a portrait, the newest first
   * @param centre every round at the directorate, the oldest first
   * @param grounds on which the law lets one reject today
   */
  public record Dossier(
      IdentityStanding persons,
      Optional<IdentityCheck> identity,
      List<IdentityAnswer.Line> elements,
      RegisterStanding register,
      Watch watch,
      Optional<DuplicateCheck> duplicates,
      Optional<Interview> interview,
      List<Finding> papers,
      List<Bill> bills,
      List<ApplicationNumber> earlier,
      List<SecondAdjudication> centre,
      List<Verdict> verdicts,
      List<GroundOfRejection> grounds) {
    @Override
    public String toString() {
      return "Dossier";
    }
  }

  /**
   * The watch list as this reader may see it.
   *
   * @param settled whether nothing is being verified any more
   * @param readable whether the reader has the right to the entries
   * @param clearances empty without the right
   */
  public record Watch(boolean settled, boolean readable, List<Clearance> clearances) {}
}
