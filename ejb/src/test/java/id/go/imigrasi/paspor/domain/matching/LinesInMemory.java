package id.go.imigrasi.paspor.domain.matching;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of one kind in memory: those the product comes with, and what was entered since. */
public final class LinesInMemory implements RuleLines {
  public static final InForce DELIVERED = InForce.since(LocalDate.of(2011, 5, 5), "decision 0403");

  private final RuleKind kind;
  private final List<MatchingRule> lines = new ArrayList<>();

  private LinesInMemory(RuleKind kind) {
    this.kind = kind;
  }

  /** All kinds, as delivered. */
  public static List<RuleLines> delivered() {
    LinesInMemory bands = new LinesInMemory(RuleKind.NAME_BAND);
    LinesInMemory weights = new LinesInMemory(RuleKind.NAME_WEIGHT);
    MatchingRules standard = MatchingRules.standard();
    standard
        .bands()
        .forEach(
            (birth, band) ->
                bands.comes(birth.name(), band.nameAtLeast(), band.bits(), band.best()));
    standard.weights().forEach((weight, amount) -> weights.comes(weight.name(), amount));
    LinesInMemory fingers = new LinesInMemory(RuleKind.FINGERS);
    fingers.comes("1", 40);
    fingers.comes("2", 60);
    LinesInMemory register = new LinesInMemory(RuleKind.REGISTER);
    register.comes("NAME", 90, 60);
    register.comes("ADDRESS", 70, 0);
    return List.of(bands, weights, fingers, register);
  }

  private void comes(String item, Integer... amounts) {
    lines.add(
        new MatchingRule(kind, item, List.of(amounts), DELIVERED, "paspor", Optional.empty()));
  }

  /** All of them as one list. */
  static List<MatchingRule> all(List<RuleLines> kinds) {
    return kinds.stream().flatMap(each -> each.all().stream()).toList();
  }

  @Override
  public RuleKind kind() {
    return kind;
  }

  @Override
  public List<MatchingRule> all() {
    return Stream.of(lines)
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing(MatchingRule::item)
                .thenComparing(line -> line.inForce().from(), Comparator.reverseOrder()))
        .toList();
  }

  @Override
  public void enter(MatchingRule line) {
    lines.removeIf(
        each -> each.isOfTheSame(line) && each.inForce().from().equals(line.inForce().from()));
    lines.add(line);
  }
}
