package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The matching rules in memory: those the product comes with, and what was entered since. */
public final class RulesInMemory implements MatchingRulebook {
  private static final InForce DELIVERED = InForce.since(LocalDate.of(2011, 5, 5), "delivered");

  private final List<BandLine> bands = new ArrayList<>();
  private final List<WeightLine> weights = new ArrayList<>();

  public RulesInMemory() {
    MatchingRules standard = MatchingRules.standard();
    standard
        .bands()
        .forEach((birth, band) -> bands.add(new BandLine(birth, band, DELIVERED, "paspor", null)));
    standard
        .weights()
        .forEach(
            (weight, amount) ->
                weights.add(new WeightLine(weight, amount, DELIVERED, "paspor", null)));
  }

  @Override
  public MatchingRules on(LocalDate day) {
    Map<BirthAgreement, MatchingRules.Band> bandsThen = new EnumMap<>(BirthAgreement.class);
    Map<MatchingWeight, Integer> weightsThen = new EnumMap<>(MatchingWeight.class);
    bands().stream()
        .filter(line -> line.inForce().on(day))
        .forEach(line -> bandsThen.putIfAbsent(line.birth(), line.band()));
    weights().stream()
        .filter(line -> line.inForce().on(day))
        .forEach(line -> weightsThen.putIfAbsent(line.weight(), line.amount()));
    return new MatchingRules(bandsThen, weightsThen);
  }

  @Override
  public List<BandLine> bands() {
    return bands.stream()
        .sorted(
            Comparator.comparing(
                (BandLine line) -> line.inForce().from(), Comparator.reverseOrder()))
        .toList();
  }

  @Override
  public List<WeightLine> weights() {
    return weights.stream()
        .sorted(
            Comparator.comparing(
                (WeightLine line) -> line.inForce().from(), Comparator.reverseOrder()))
        .toList();
  }

  @Override
  public void enter(BandLine line) {
    bands.add(line);
  }

  @Override
  public void enter(WeightLine line) {
    weights.add(line);
  }
}
