package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An order as the station itself keeps it while it works on it.
 *
 * @param order the message as it came
 * @param com EF.COM as prepared; null, like the next two, when the order was rejected at once
 * @param answer the station's furthest answer as it was sent, to be repeated when asked
 * @param received when the order came
 */
public record StationJob(
    UUID requestId,
    String order,
    ImageRef com,
    ImageRef dg1,
    ImageRef dg2,
    StationState state,
    String answer,
    Instant received) {

  public StationJob {
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(order);
    Objects.requireNonNull(state);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(received);
  }

  public StationJob answered(StationState next, String text) {
    return new StationJob(requestId, order, com, dg1, dg2, next, text, received);
  }

  @Override
  public String toString() {
    return "StationJob[" + requestId + ", " + state + "]";
  }
}
