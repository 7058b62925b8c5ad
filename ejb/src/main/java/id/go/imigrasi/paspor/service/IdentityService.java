package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.AcceptanceTerms;
import id.go.imigrasi.paspor.domain.identity.AnswerMemory;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the office knows from Dukcapil, and what officers may do about it. */
@Stateless
public class IdentityService {
  @Inject IdentityChecks checks;
  @Inject Applicants applicants;
  @Inject Checks opening;
  @Inject AcceptanceTerms terms;
  @Inject Offices offices;
  @Inject HandOvers handOvers;
  @Inject IdentityFacts facts;
  @Inject Casework casework;
  @Inject DukcapilAllowance allowance;
  @Inject AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;

  /** For how long a match need not be asked for again; PT0S for no memory. */
  @Inject
  @ConfigProperty(name = "paspor.dukcapil.memory", defaultValue = "PT24H")
  String memory;

  /** Everything Dukcapil was asked about the case, the newest first. */
  @RolesAllowed({
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "SUPERVISOR",
    "EXAMINER",
    "LOCAL_ADJUDICATOR",
    "PRINT_OPERATOR",
    "SECTION_HEAD",
    "AUDITOR"
  })
  public List<IdentityCheck> of(ApplicationNumber number) {
    return checks.of(number);
  }

  /** How the case stands with Dukcapil, person by person. */
  @RolesAllowed({
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "SUPERVISOR",
    "EXAMINER",
    "LOCAL_ADJUDICATOR",
    "HAND_OVER_OFFICER",
    "SECTION_HEAD",
    "HEAD_OF_OFFICE",
    "DEPUTY_HEAD",
    "AUDITOR"
  })
  public IdentityStanding standing(ApplicationNumber number) {
    return facts.standing(casework.load(number));
  }

  /** Lets Dukcapil be asked again, for example after the applicant had a record put right. */
  @RolesAllowed({"CUSTOMER_SERVICE", "INTERVIEWER", "SUPERVISOR", "SECTION_HEAD", "PRINT_OPERATOR"})
  public void askAgain(ApplicationNumber number) {
    opening.open(number, Moment.ON_DEMAND, EnumSet.of(Checks.Kind.IDENTITY));
  }

  /** An officer accepts an answer that agrees in part. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
  public void accept(UUID check, String reason) {
    String officer = callers.current().id();
    IdentityCheck accepted = found(check).accepted(officer, reason, clock.instant());
    checks.save(accepted);
    audit.append(
        new AuditEntry(
            clock.instant(),
            officer,
            AuditEntry.Kind.CHANGED,
            accepted.application().digits(),
            "identity accepted " + accepted.subject()));
  }

  /** Questions that are due, each leased to the caller. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<IdentityCheck> claimDue(int max) {
    return checks.claimDue(clock.instant(), max);
  }

  /** Of all that were asked in vain the one that has waited longest. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<IdentityCheck> longestWaiting() {
    return checks.longestWaiting();
  }

  /** The neighbour is back: what would have waited long is asked now. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void hurry() {
    checks.hurry(clock.instant());
  }

  /** The elements as they are stated now; empty when nobody states them any more. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<IdentityQuestion> question(IdentityCheck check) {
    return switch (check.subject()) {
      case APPLICANT -> applicants.of(check.application()).map(IdentityQuestion::about);
      case FATHER, MOTHER, COURT_GUARDIAN ->
          applicants.of(check.application()).flatMap(each -> about(check.subject(), each));
      case PROXY ->
          handOvers.of(check.application()).map(HandOver::collector).flatMap(Collector::question);
    };
  }

  private static Optional<IdentityQuestion> about(Subject subject, Applicant child) {
    return child.guardians().stream()
        .filter(guardian -> Subject.of(guardian.relation()) == subject)
        .findFirst()
        .map(guardian -> IdentityQuestion.about(guardian, child.family()));
  }

  /**
   * Takes over what the register said lately to the very same question, where the moment lets it
   * count.
   *
   * @return whether nobody has to be asked
   */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean remembered(IdentityCheck check, IdentityQuestion question) {
    AnswerMemory kept = new AnswerMemory(Duration.parse(memory));
    if (!kept.serves(check.moment())) {
      return false;
    }
    Optional<IdentityAnswer> known =
        checks
            .matchSince(question.mark(), kept.reaches(clock.instant()))
            .map(answer -> judged(check, question, answer.again()))
            .filter(answer -> answer.outcome() == Outcome.MATCH);
    known.ifPresent(answer -> checks.save(found(check.id()).asking(question).answered(answer)));
    return known.isPresent();
  }

  /**
   * @param question as it was asked; should the form have changed meanwhile, the answer is to what
   *     the form said then
   */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void answered(UUID check, IdentityQuestion question, IdentityAnswer answer) {
    IdentityCheck asked = found(check).asking(question);
    answer.callsLeft().ifPresent(allowance::said);
    checks.save(asked.answered(judged(asked, question, answer)));
  }

  /** Of the applicant every rule is asked, of the others those about what is known of them. */
  private IdentityAnswer judged(
      IdentityCheck check, IdentityQuestion question, IdentityAnswer answer) {
    AcceptanceRules all = terms.on(offices.own().today(clock));
    return answer.judgedBy(
        check.subject() == Subject.APPLICANT ? all : all.about(question.elements()));
  }

  /** Nobody states the person any more: another proxy came, or the applicant himself. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void pointless(UUID check) {
    checks.takeBack(check);
  }

  /** Dukcapil was asked in vain: later again. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void inVain(UUID check) {
    IdentityCheck known = found(check);
    checks.save(known.waiting(laterAgain(known)));
  }

  private Waiting laterAgain(IdentityCheck check) {
    Instant now = clock.instant();
    boolean ahead =
        checks
            .longestWaiting()
            .map(IdentityCheck::id)
            .filter(id -> !id.equals(check.id()))
            .isEmpty();
    return ahead ? check.waiting().ahead(now) : check.waiting().again(now);
  }

  private IdentityCheck found(UUID check) {
    return checks.find(check).orElseThrow(() -> Refused.because("identity.check.unknown"));
  }
}
