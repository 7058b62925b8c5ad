package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.BandLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules.Band;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.domain.matching.RuleLines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What each agreement of the birth asks of the name, as one reads and changes it. */
@Dependent
class JpaBandRules implements RuleLines {
  private final MatchingRulebook rulebook;

  @Inject
  JpaBandRules(MatchingRulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public RuleKind kind() {
    return RuleKind.NAME_BAND;
  }

  @Override
  public List<MatchingRule> all() {
    return rulebook.bands().stream().map(JpaBandRules::rule).toList();
  }

  private static MatchingRule rule(BandLine line) {
    return new MatchingRule(
        RuleKind.NAME_BAND,
        line.birth().name(),
        List.of(line.band().nameAtLeast(), line.band().bits(), line.band().best()),
        line.inForce(),
        line.changedBy(),
        Optional.ofNullable(line.confirmedBy()));
  }

  @Override
  public void enter(MatchingRule line) {
    List<Integer> amounts = line.amounts();
    rulebook.enter(
        new BandLine(
            BirthAgreement.valueOf(line.item()),
            new Band(amounts.get(0), amounts.get(1), amounts.get(2)),
            line.inForce(),
            line.enteredBy(),
            line.confirmedBy().orElse(null)));
  }
}
