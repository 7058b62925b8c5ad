package id.go.imigrasi.paspor.domain.matching;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.MatchingWeight;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules of likeness of one day, and whether they fit together. */
public final class RuleSheet {
  /** In each row the agreement gets weaker: less of it may not ask less of the name. */
  private static final List<List<BirthAgreement>> WEAKENING =
      List.of(
          List.of(
              BirthAgreement.SAME_DAY,
              BirthAgreement.DAY_AND_MONTH_SWAPPED,
              BirthAgreement.ONE_PART_OFF,
              BirthAgreement.OTHER),
          List.of(
              BirthAgreement.SAME_DAY,
              BirthAgreement.SAME_YEAR,
              BirthAgreement.WITHIN_SPAN,
              BirthAgreement.ONE_YEAR_OFF,
              BirthAgreement.OTHER),
          List.of(BirthAgreement.SAME_DAY, BirthAgreement.NOT_LISTED, BirthAgreement.OTHER));

  private final Map<String, MatchingRule> rules = new TreeMap<>();

  private RuleSheet(Collection<MatchingRule> inForce) {
    inForce.forEach(each -> rules.put(each.id(), each));
  }

  /** The newest line of each item that is in force on that day. */
  public static RuleSheet on(LocalDate day, Collection<MatchingRule> lines) {
    return new RuleSheet(
        lines.stream()
            .filter(line -> line.inForce().on(day))
            .sorted(Comparator.comparing(line -> line.inForce().from()))
            .toList());
  }

  /** The same with this line in its place, whatever its day. */
  public RuleSheet with(MatchingRule change) {
    RuleSheet changed = new RuleSheet(rules.values());
    changed.rules.put(change.id(), change);
    return changed;
  }

  public Collection<MatchingRule> rules() {
    return List.copyOf(rules.values());
  }

  /** Those by which names are matched. */
  public MatchingRules names() {
    Map<BirthAgreement, MatchingRules.Band> bands = new EnumMap<>(BirthAgreement.class);
    for (BirthAgreement birth : BirthAgreement.values()) {
      List<Integer> band = amounts(RuleKind.NAME_BAND, birth.name());
      bands.put(birth, new MatchingRules.Band(band.get(0), band.get(1), band.get(2)));
    }
    Map<MatchingWeight, Integer> weights = new EnumMap<>(MatchingWeight.class);
    for (MatchingWeight weight : MatchingWeight.values()) {
      weights.put(weight, amounts(RuleKind.NAME_WEIGHT, weight.name()).get(0));
    }
    return new MatchingRules(bands, weights);
  }

  /** Refuses rules that contradict each other. */
  public void demandOrder() {
    WEAKENING.forEach(this::demandOrder);
    int least = amounts(RuleKind.NAME_WEIGHT, MatchingWeight.LEAST.name()).get(0);
    int information = amounts(RuleKind.NAME_WEIGHT, MatchingWeight.INFORMATION.name()).get(0);
    if (least > information) {
      throw Refused.because("matching.rule.bits-order", least, information);
    }
    int one = amounts(RuleKind.FINGERS, "1").get(0);
    int two = amounts(RuleKind.FINGERS, "2").get(0);
    if (two < one) {
      throw Refused.because("matching.rule.fingers-order", two, one);
    }
    rules.values().stream()
        .filter(each -> each.kind() == RuleKind.REGISTER)
        .filter(each -> each.amounts().get(1) > each.amounts().get(0))
        .findFirst()
        .ifPresent(
            each -> {
              throw Refused.because(
                  "matching.rule.register-order", each.amounts().get(1), each.amounts().get(0));
            });
  }

  private void demandOrder(List<BirthAgreement> weakening) {
    for (int i = 1; i < weakening.size(); i++) {
      List<Integer> strong = amounts(RuleKind.NAME_BAND, weakening.get(i - 1).name());
      List<Integer> weak = amounts(RuleKind.NAME_BAND, weakening.get(i).name());
      if (weak.get(0) < strong.get(0)) {
        throw Refused.because("matching.rule.band-order", weak.get(0), strong.get(0));
      }
      if (weak.get(1) > strong.get(1) || weak.get(2) > strong.get(2)) {
        throw Refused.because(
            "matching.rule.score-order", weak.get(1), weak.get(2), strong.get(1), strong.get(2));
      }
    }
  }

  private List<Integer> amounts(RuleKind kind, String item) {
    MatchingRule rule = rules.get(kind + "." + item);
    if (rule == null) {
      throw new IllegalStateException("no rule " + kind + "." + item);
    }
    return rule.amounts();
  }
}
