package id.go.imigrasi.paspor.domain.matching;

import static id.go.imigrasi.paspor.domain.matching.RuleKind.FINGERS;
import static id.go.imigrasi.paspor.domain.matching.RuleKind.NAME_BAND;
import static id.go.imigrasi.paspor.domain.matching.RuleKind.NAME_WEIGHT;
import static id.go.imigrasi.paspor.domain.matching.RuleKind.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSheetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final InForce LATER = InForce.since(TODAY.plusDays(7), "measured");

  private final List<RuleLines> kept = LinesInMemory.delivered();
  private final RuleSheet today = RuleSheet.on(TODAY, LinesInMemory.all(kept));

  @Test
  void theRulesTheProductComesWithFitTogetherAndAreWithinWhatWasMeasured() {
    assertThatCode(today::demandOrder).doesNotThrowAnyException();
    today.rules().forEach(MatchingRule::demandMeasured);
    assertThat(today.names()).isEqualTo(MatchingRules.standard());
  }

  @Test
  void aLineCountsFromItsDayOn() {
    kept.get(0).enter(proposed(NAME_BAND, "SAME_DAY", 60, 14, 100));
    List<MatchingRule> lines = LinesInMemory.all(kept);
    assertThat(RuleSheet.on(LATER.from().minusDays(1), lines).names())
        .isEqualTo(MatchingRules.standard());
    assertThat(RuleSheet.on(LATER.from(), lines).names().bands().values())
        .contains(new MatchingRules.Band(60, 14, 100));
  }

  @Test
  void aWeakerAgreementMayNotAskLessOfTheName() {
    refuses(proposed(NAME_BAND, "DAY_AND_MONTH_SWAPPED", 55, 12, 98), "matching.rule.band-order");
    refuses(proposed(NAME_BAND, "WITHIN_SPAN", 65, 4, 92), "matching.rule.band-order");
    refuses(proposed(NAME_BAND, "OTHER", 91, -30, 82), "matching.rule.band-order");
    refuses(proposed(NAME_BAND, "SAME_DAY", 65, 14, 100), "matching.rule.band-order");
  }

  @Test
  void aWeakerAgreementMayNotCountForMore() {
    refuses(proposed(NAME_BAND, "SAME_YEAR", 66, 15, 94), "matching.rule.score-order");
    refuses(proposed(NAME_BAND, "ONE_YEAR_OFF", 92, 2, 93), "matching.rule.score-order");
  }

  @Test
  void otherRulesMayNotContradictEachOtherEither() {
    refuses(proposed(NAME_WEIGHT, "LEAST", 16), "matching.rule.bits-order");
    refuses(proposed(FINGERS, "1", 61), "matching.rule.fingers-order");
    refuses(proposed(REGISTER, "NAME", 60, 61), "matching.rule.register-order");
  }

  @Test
  void whatNobodyMeasuredIsRefused() {
    unmeasured(proposed(NAME_BAND, "SAME_DAY", 49, 14, 100));
    unmeasured(proposed(NAME_BAND, "SAME_DAY", 63, 14, 100));
    unmeasured(proposed(NAME_BAND, "SAME_DAY", 56, 14, 79));
    unmeasured(proposed(NAME_WEIGHT, "WHOLLY", 101));
    unmeasured(proposed(FINGERS, "1", 36));
    unmeasured(proposed(FINGERS, "2", 401));
    unmeasured(proposed(REGISTER, "NAME", 101, 60));
  }

  @Test
  void aRuleWithoutAllItsNumbersIsNone() {
    assertThatThrownBy(() -> proposed(NAME_BAND, "SAME_DAY", 56))
        .isInstanceOf(Refused.class)
        .hasMessage("matching.rule.incomplete");
  }

  private void refuses(MatchingRule change, String why) {
    RuleSheet changed = today.with(change);
    assertThatThrownBy(changed::demandOrder).isInstanceOf(Refused.class).hasMessage(why);
  }

  private static void unmeasured(MatchingRule change) {
    assertThatThrownBy(change::demandMeasured)
        .isInstanceOf(Refused.class)
        .hasMessage("matching.rule.unmeasured");
  }

  private static MatchingRule proposed(RuleKind kind, String item, Integer... amounts) {
    return MatchingRule.proposed(kind, item, List.of(amounts), LATER);
  }
}
