package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.WeightLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingWeight;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.domain.matching.RuleLines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What else weighs when names are matched, as one reads and changes it. */
@Dependent
class JpaWeightRules implements RuleLines {
  private final MatchingRulebook rulebook;

  @Inject
  JpaWeightRules(MatchingRulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public RuleKind kind() {
    return RuleKind.NAME_WEIGHT;
  }

  @Override
  public List<MatchingRule> all() {
    return rulebook.weights().stream().map(JpaWeightRules::rule).toList();
  }

  private static MatchingRule rule(WeightLine line) {
    return new MatchingRule(
        RuleKind.NAME_WEIGHT,
        line.weight().name(),
        List.of(line.amount()),
        line.inForce(),
        line.changedBy(),
        Optional.ofNullable(line.confirmedBy()));
  }

  @Override
  public void enter(MatchingRule line) {
    rulebook.enter(
        new WeightLine(
            MatchingWeight.valueOf(line.item()),
            line.amounts().get(0),
            line.inForce(),
            line.enteredBy(),
            line.confirmedBy().orElse(null)));
  }
}
