package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An order as the station itself keeps it while it works on it.
 *
 * @param order the message as it came
 * @param com EF.COM as prepared; null when the order was rejected at once
 * @param groups the data groups as prepared, by number
 * @param secrets the chip's own private keys while the chip is not written; then null
 * @param answer the station's furthest answer as it was sent, to be repeated when asked
 * @param received when the order came
 */
public record StationJob(
    UUID requestId,
    String order,
    ImageRef com,
    SortedMap<Integer, ImageRef> groups,
    ImageRef secrets,
    StationState state,
    String answer,
    Instant received) {

  public StationJob {
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(order);
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    Objects.requireNonNull(state);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(received);
  }

  /** After the last answer the chip's private keys are no longer known. */
  public StationJob answered(StationState next, String text) {
    ImageRef kept = next.isLast() ? null : secrets;
    return new StationJob(requestId, order, com, groups, kept, next, text, received);
  }

  @Override
  public String toString() {
    return "StationJob[" + requestId + ", " + state + "]";
  }
}
