package id.go.imigrasi.paspor.domain.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Dukcapil's answer, judged by the office's rules. It carries no personal data.
 *
 * @param scores agreement 0 to 100 of each element compared
 * @param callsLeft quotaLimiter: how many more questions the office may ask, where it was said
 * @param providerCode RESPONSE_CODE, or {@code OK} when the elements were compared
 */
public record IdentityAnswer(
    Outcome outcome,
    Map<Element, Integer> scores,
    OptionalLong callsLeft,
    String providerCode,
    Instant at) {

  public IdentityAnswer {
    Objects.requireNonNull(outcome);
    scores = Map.copyOf(scores);
    Objects.requireNonNull(callsLeft);
    Objects.requireNonNull(providerCode);
    Objects.requireNonNull(at);
  }
}
