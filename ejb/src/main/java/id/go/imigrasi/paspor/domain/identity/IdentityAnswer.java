package id.go.imigrasi.paspor.domain.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

  /** The same answer judged by other rules; a word about the record itself stays what it is. */
  public IdentityAnswer judgedBy(AcceptanceRules rules) {
    return scores.isEmpty()
        ? this
        : new IdentityAnswer(rules.judge(scores), scores, callsLeft, providerCode, at);
  }

  /** The same answer to the same question later: it says nothing about how many calls are left. */
  public IdentityAnswer again() {
    return new IdentityAnswer(outcome, scores, OptionalLong.empty(), providerCode, at);
  }

  /** Every element compared, in the order of the register's form, beside what the office asks. */
  public List<Line> lines(AcceptanceRules rules) {
    return Arrays.stream(Element.values())
        .filter(scores::containsKey)
        .map(element -> new Line(element, scores.get(element), rules.rules().get(element)))
        .toList();
  }

  /**
   * One element of the answer.
   *
   * @param agreement 0 to 100
   * @param rule what the office asks of it; null where it asks nothing
   */
  public record Line(Element element, int agreement, AcceptanceRules.Rule rule) {

    /** MATCH, PARTIAL or NO_MATCH; null where the office asks nothing. */
    public Outcome outcome() {
      return rule == null ? null : rule.judge(agreement);
    }

    /** From which agreement the office accepts it; null where it asks nothing. */
    public Integer enough() {
      return rule == null ? null : rule.enough();
    }
  }
}
