package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What the station says of one order.
 *
 * @param requestId of the order
 * @param state never {@link StationState#REQUESTED}
 * @param cause of a spoilt blank; else null
 * @param reason code of a rejection or of what is waited for, such as {@code
 *     signer-key-usage-period-over}; else empty
 * @param chip where the files that were written lie, with DONE; else null
 */
public record StationAnswer(
    UUID requestId,
    StationState state,
    Instant at,
    SpoilCause cause,
    String reason,
    ChipReferences chip) {

  public StationAnswer {
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(at);
    reason = Objects.requireNonNullElse(reason, "");
    if (state == null || state == StationState.REQUESTED) {
      throw Refused.because("personalization.answer.malformed");
    }
    if ((state == StationState.SPOILT) != (cause != null)
        || (state == StationState.DONE) != (chip != null)) {
      throw Refused.because("personalization.answer.malformed");
    }
  }

  public static StationAnswer of(UUID requestId, StationState state, Instant at) {
    return new StationAnswer(requestId, state, at, null, "", null);
  }

  /** The station has the order and cannot go on yet. */
  public static StationAnswer waiting(UUID requestId, Instant at, String reason) {
    return new StationAnswer(requestId, StationState.ACCEPTED, at, null, reason, null);
  }

  public static StationAnswer done(UUID requestId, Instant at, ChipReferences chip) {
    return new StationAnswer(requestId, StationState.DONE, at, null, "", chip);
  }

  public static StationAnswer spoilt(UUID requestId, Instant at, SpoilCause cause) {
    return new StationAnswer(requestId, StationState.SPOILT, at, cause, "", null);
  }

  public static StationAnswer rejected(UUID requestId, Instant at, String reason) {
    return new StationAnswer(requestId, StationState.REJECTED, at, null, reason, null);
  }

  /** Whether the blank can never be another passport. */
  public boolean usesUpTheBlank() {
    return state == StationState.DONE || state == StationState.SPOILT;
  }

  /** Unique per order: the same answer again changes nothing. */
  public String key() {
    return requestId + ":" + state;
  }
}
