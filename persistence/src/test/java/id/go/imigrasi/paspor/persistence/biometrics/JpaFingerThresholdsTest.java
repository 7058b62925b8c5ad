package id.go.imigrasi.paspor.persistence.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.biometrics.MatchThresholds;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaFingerThresholdsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LATER = LocalDate.of(2035, 1, 1);

  @Test
  void comesWithTheThresholdsOfTheDecisionAndANewRowCountsFromItsDayOn() {
    assertThat(on(TODAY)).isEqualTo(new MatchThresholds(40, 60));
    Database.run(
        em ->
            new JpaFingerRules(em)
                .enter(
                    MatchingRule.proposed(
                            RuleKind.FINGERS,
                            "2",
                            List.of(75),
                            InForce.since(LATER, "IMI-2.GR.01.01-0002"))
                        .signed("administrator", "kakanim")));
    assertThat(on(LATER.minusDays(1))).isEqualTo(new MatchThresholds(40, 60));
    assertThat(on(LATER)).isEqualTo(new MatchThresholds(40, 75));
  }

  @Test
  void withoutARuleNothingIsGuessed() {
    assertThatThrownBy(() -> on(LocalDate.of(2000, 1, 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static MatchThresholds on(LocalDate day) {
    return Database.in(em -> new JpaFingerThresholds(em).on(day));
  }
}
