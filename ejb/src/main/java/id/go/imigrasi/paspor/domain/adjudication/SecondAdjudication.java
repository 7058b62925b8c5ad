package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The directorate's word on a case that lies with the local adjudicator: asked by message, answered
 * by message. A case that needs none has a row that says so.
 *
 * @param id goes with the question and comes back with the answer
 * @param asked whether the directorate was asked at all
 */
public record SecondAdjudication(
    UUID id, ApplicationNumber application, boolean asked, Instant at, Optional<Verdict> verdict) {

  public SecondAdjudication {
    Objects.requireNonNull(id);
    Objects.requireNonNull(application);
    Objects.requireNonNull(at);
    Objects.requireNonNull(verdict);
  }

  public static SecondAdjudication asked(ApplicationNumber application, Instant at) {
    return new SecondAdjudication(UUID.randomUUID(), application, true, at, Optional.empty());
  }

  public static SecondAdjudication notNeeded(ApplicationNumber application, Instant at) {
    return new SecondAdjudication(UUID.randomUUID(), application, false, at, Optional.empty());
  }

  public SecondAdjudication answered(Verdict word) {
    return new SecondAdjudication(id, application, asked, at, Optional.of(word));
  }

  public boolean agrees() {
    return !asked || verdict.filter(word -> word.decision() == Decision.APPROVED).isPresent();
  }

  public boolean refuses() {
    return verdict.filter(word -> word.decision() == Decision.REJECTED).isPresent();
  }

  public boolean sendsBack() {
    return verdict.filter(word -> word.decision() == Decision.RETURNED).isPresent();
  }

  /** What the directorate may say. */
  public enum Decision {
    APPROVED,
    /** Back to the office: something has to be found out or taken again. */
    RETURNED,
    REJECTED
  }

  /**
   * The directorate's answer.
   *
   * @param ground for the letter; empty when it agrees
   */
  public record Verdict(Decision decision, String ground, String reference, Instant at) {
    public Verdict {
      Objects.requireNonNull(decision);
      Objects.requireNonNull(at);
      ground = ground == null ? "" : ground;
    }
  }
}
