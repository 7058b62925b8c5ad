package id.go.imigrasi.paspor.domain.matching;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.MatchingWeight;
import java.util.List;

/**
 * Within which numbers somebody has measured what a rule does: names as far as the report of
 * decision 0403 goes (six percent more or less than delivered), fingers between the highest score
 * of strangers and the lowest of one person (decision 0201). Beyond that a rule is first measured,
 * then entered.
 *
 * @param least of each number
 * @param most of each number
 */
public record RuleBounds(List<Integer> least, List<Integer> most) {
  private static final int MEASURED = 6;
  private static final int PERCENT = 100;

  public static RuleBounds of(RuleKind kind, String item) {
    return switch (kind) {
      case NAME_BAND -> ofBand(MatchingRules.standard().bands().get(BirthAgreement.valueOf(item)));
      case NAME_WEIGHT -> ofWeight(MatchingWeight.valueOf(item));
      case FINGERS -> item.equals("1") ? between(37, 200) : between(58, 400);
      case REGISTER -> new RuleBounds(List.of(0, 0), List.of(PERCENT, PERCENT));
    };
  }

  private static RuleBounds ofBand(MatchingRules.Band delivered) {
    int name = delivered.nameAtLeast();
    return new RuleBounds(
        List.of(name - MEASURED, -40, 80),
        List.of(Math.min(PERCENT, name + MEASURED), 20, PERCENT));
  }

  private static RuleBounds ofWeight(MatchingWeight weight) {
    return switch (weight) {
      case INFORMATION, LEAST -> between(0, 40);
      case WHOLLY -> between(90, PERCENT);
      case WEAK_ALIAS, OTHER_SEX, SAME_PLACE -> between(0, 20);
    };
  }

  private static RuleBounds between(int least, int most) {
    return new RuleBounds(List.of(least), List.of(most));
  }

  void demand(List<Integer> amounts) {
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i) < least.get(i) || amounts.get(i) > most.get(i)) {
        throw Refused.because(
            "matching.rule.unmeasured", i + 1, amounts.get(i), least.get(i), most.get(i));
      }
    }
  }
}
