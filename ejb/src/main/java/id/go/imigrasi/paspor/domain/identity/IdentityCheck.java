package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One question to Dukcapil about one person of a case: it waits, or it is answered; an officer may
 * accept an answer that agrees only in part.
 *
 * @param asked the mark of what was asked, {@link IdentityQuestion#mark()}; empty as long as nobody
 *     asked
 */
public record IdentityCheck(
    UUID id,
    ApplicationNumber application,
    Subject subject,
    Moment moment,
    Waiting waiting,
    Optional<String> asked,
    Optional<IdentityAnswer> answer,
    Optional<Acceptance> acceptance) {

  /** A question about the applicant. */
  public static IdentityCheck open(ApplicationNumber application, Moment moment, Instant now) {
    return open(application, Subject.APPLICANT, moment, now);
  }

  public static IdentityCheck open(
      ApplicationNumber application, Subject subject, Moment moment, Instant now) {
    return new IdentityCheck(
        UUID.randomUUID(),
        application,
        subject,
        moment,
        Waiting.from(now),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public IdentityCheck answered(IdentityAnswer given) {
    return new IdentityCheck(
        id, application, subject, moment, waiting, asked, Optional.of(given), Optional.empty());
  }

  /** What goes, or would go, to the register. */
  public IdentityCheck asking(IdentityQuestion question) {
    return new IdentityCheck(
        id,
        application,
        subject,
        moment,
        waiting,
        Optional.of(question.mark()),
        answer,
        acceptance);
  }

  public IdentityCheck waiting(Waiting next) {
    return new IdentityCheck(id, application, subject, moment, next, asked, answer, acceptance);
  }

  /**
   * @throws Refused unless the answer agrees in part: everything else is for the civil registry or
   *     the examiner
   */
  public IdentityCheck accepted(String officer, String reason, Instant at) {
    if (answer.filter(given -> given.outcome() == Outcome.PARTIAL).isEmpty()) {
      throw Refused.because("identity.acceptance.not-partial");
    }
    if (reason == null || reason.isBlank()) {
      throw Refused.because("identity.acceptance.reason-missing");
    }
    return new IdentityCheck(
        id,
        application,
        subject,
        moment,
        waiting,
        asked,
        answer,
        Optional.of(new Acceptance(officer, reason, at)));
  }

  /** Whether the identity stands: a match, or a partial one that an officer accepted. */
  public boolean isSettled() {
    return acceptance.isPresent()
        || answer.filter(given -> given.outcome() == Outcome.MATCH).isPresent();
  }

  /** Whether the register said the very same of the same person, asked in the same words. */
  public boolean saysTheSameAs(IdentityCheck other) {
    return subject == other.subject
        && asked.equals(other.asked)
        && answer.map(IdentityAnswer::outcome).equals(other.answer.map(IdentityAnswer::outcome))
        && answer.map(IdentityAnswer::scores).equals(other.answer.map(IdentityAnswer::scores));
  }

  /** Whether the answer is one that was given to an earlier question in the same words. */
  public boolean isRemembered() {
    return answer.filter(given -> given.at().isBefore(waiting.since())).isPresent();
  }

  /** An officer's word that a difference in writing does not matter. */
  public record Acceptance(String officer, String reason, Instant at) {}
}
