package id.go.imigrasi.paspor.persistence.cekal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.BandLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.WeightLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules.Band;
import id.go.imigrasi.paspor.domain.cekal.MatchingWeight;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaMatchingRulebookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LATER = LocalDate.of(2031, 1, 1);

  @Test
  void comesWithTheRulesThatWereMeasured() {
    assertThat(on(TODAY)).isEqualTo(MatchingRules.standard());
  }

  @Test
  void aNewLineCountsFromItsDayOnAndSaysWhoseItIs() {
    InForce later = InForce.since(LATER, "IMI-2.GR.01.01-0001");
    BandLine band =
        new BandLine(
            BirthAgreement.OTHER, new Band(99, -14, 82), later, "administrator", "kakanim");
    WeightLine weight = new WeightLine(MatchingWeight.LEAST, 12, later, "administrator", "kakanim");
    Database.run(
        em -> {
          JpaMatchingRulebook rulebook = new JpaMatchingRulebook(em);
          rulebook.enter(band);
          rulebook.enter(weight);
        });

    assertThat(on(TODAY)).isEqualTo(MatchingRules.standard());
    assertThat(on(LATER).bands()).containsEntry(BirthAgreement.OTHER, band.band());
    assertThat(on(LATER).weights()).containsEntry(MatchingWeight.LEAST, 12);
    Database.run(
        em -> {
          JpaMatchingRulebook rulebook = new JpaMatchingRulebook(em);
          assertThat(rulebook.bands()).contains(band);
          assertThat(rulebook.weights()).contains(weight);
        });
  }

  @Test
  void aLineThatTwoSignedCountsFromItsDayOn() {
    InForce from = InForce.since(LATER.plusYears(1), "IMI-2.GR.01.01-0002");
    MatchingRule band =
        MatchingRule.proposed(RuleKind.NAME_BAND, "SAME_YEAR", List.of(68, 6, 93), from)
            .signed("administrator", "kakanim");
    MatchingRule weight =
        MatchingRule.proposed(RuleKind.NAME_WEIGHT, "SAME_PLACE", List.of(5), from)
            .signed("administrator", "kakanim");
    Database.run(
        em -> {
          new JpaBandRules(new JpaMatchingRulebook(em)).enter(band);
          new JpaWeightRules(new JpaMatchingRulebook(em)).enter(weight);
        });
    assertThat(on(from.from()).bands())
        .containsEntry(BirthAgreement.SAME_YEAR, new Band(68, 6, 93));
    assertThat(on(from.from()).weights()).containsEntry(MatchingWeight.SAME_PLACE, 5);
    Database.run(
        em -> {
          assertThat(new JpaBandRules(new JpaMatchingRulebook(em)).all()).contains(band);
          assertThat(new JpaWeightRules(new JpaMatchingRulebook(em)).all()).contains(weight);
        });
  }

  private static MatchingRules on(LocalDate day) {
    return Database.in(em -> new JpaMatchingRulebook(em).on(day));
  }
}
