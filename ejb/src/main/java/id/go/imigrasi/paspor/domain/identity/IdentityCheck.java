package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One question to Dukcapil about one applicant: it waits, or it is answered; an officer may accept
 * an answer that agrees only in part.
 */
public record IdentityCheck(
    UUID id,
    ApplicationNumber application,
    Moment moment,
    Waiting waiting,
    Optional<IdentityAnswer> answer,
    Optional<Acceptance> acceptance) {

  public static IdentityCheck open(ApplicationNumber application, Moment moment, Instant now) {
    return new IdentityCheck(
        UUID.randomUUID(),
        application,
        moment,
        Waiting.from(now),
        Optional.empty(),
        Optional.empty());
  }

  public IdentityCheck answered(IdentityAnswer given) {
    return new IdentityCheck(
        id, application, moment, waiting, Optional.of(given), Optional.empty());
  }

  public IdentityCheck waiting(Waiting next) {
    return new IdentityCheck(id, application, moment, next, answer, acceptance);
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
        id, application, moment, waiting, answer, Optional.of(new Acceptance(officer, reason, at)));
  }

  /** Whether the identity stands: a match, or a partial one that an officer accepted. */
  public boolean isSettled() {
    return acceptance.isPresent()
        || answer.filter(given -> given.outcome() == Outcome.MATCH).isPresent();
  }

  /** An officer's word that a difference in writing does not matter. */
  public record Acceptance(String officer, String reason, Instant at) {}
}
