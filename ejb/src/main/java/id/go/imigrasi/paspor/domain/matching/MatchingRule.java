package id.go.imigrasi.paspor.domain.matching;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the rules of likeness, in force from a day on until a line of a later day takes its
 * place.
 *
 * @param item whereof of its kind, for example {@code SAME_DAY} or {@code 2}
 * @param amounts as many as its kind has
 * @param enteredBy login of the officer, or the product that it came with
 * @param confirmedBy login of the second one; empty for a line the product came with
 */
public record MatchingRule(
    RuleKind kind,
    String item,
    List<Integer> amounts,
    InForce inForce,
    String enteredBy,
    Optional<String> confirmedBy) {
  public MatchingRule {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(item);
    if (amounts.size() != kind.amounts().size() || amounts.stream().anyMatch(Objects::isNull)) {
      throw Refused.because("matching.rule.incomplete");
    }
    amounts = List.copyOf(amounts);
    Objects.requireNonNull(inForce);
    Objects.requireNonNull(enteredBy);
    Objects.requireNonNull(confirmedBy);
  }

  /** What somebody proposes; nobody has signed. */
  public static MatchingRule proposed(
      RuleKind kind, String item, List<Integer> amounts, InForce inForce) {
    return new MatchingRule(kind, item, amounts, inForce, "", Optional.empty());
  }

  public MatchingRule signed(String first, String second) {
    return new MatchingRule(kind, item, amounts, inForce, first, Optional.of(second));
  }

  /** Which line of the rules it is, whatever the day. */
  public String id() {
    return kind + "." + item;
  }

  /** Refuses numbers beyond what has been measured. */
  public void demandMeasured() {
    bounds().demand(amounts);
  }

  public RuleBounds bounds() {
    return RuleBounds.of(kind, item);
  }

  public boolean isOfTheSame(MatchingRule other) {
    return id().equals(other.id());
  }
}
