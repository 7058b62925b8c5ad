package id.go.imigrasi.paspor.domain.interview;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an interview ended.
 *
 * @param groundCode of the {@link RejectionGround}; null unless rejected
 * @param reason in the interviewer's words; empty when accepted
 * @param by login of the interviewer
 */
public record Conclusion(Outcome outcome, String groundCode, String reason, String by, Instant at) {
  public Conclusion {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    reason = reason == null ? "" : reason.strip();
  }

  public Optional<String> ground() {
    return Optional.ofNullable(groundCode);
  }

  @Override
  public String toString() {
    return "Conclusion[" + outcome + "]";
  }
}
