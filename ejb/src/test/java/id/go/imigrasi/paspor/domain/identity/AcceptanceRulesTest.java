package id.go.imigrasi.paspor.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much agreement is enough. */
class AcceptanceRulesTest {
  private final Map<Element, Integer> scores =
      new EnumMap<>(
          Map.of(
              Element.NAME, 100,
              Element.BIRTH_DATE, 100,
              Element.SEX, 100,
              Element.BIRTH_PLACE, 100,
              Element.ADDRESS, 100));

  private Outcome judged() {
    return AcceptanceRules.USUAL.judge(scores);
  }

  @Test
  void everythingAgrees() {
    assertThat(judged()).isEqualTo(Outcome.MATCH);
  }

  @Test
  void anAddressElsewhereIsForAnOfficerAndNoReasonToRefuse() {
    scores.put(Element.ADDRESS, 12);
    assertThat(judged()).isEqualTo(Outcome.PARTIAL);
  }

  @Test
  void aNameWrittenDifferentlyIsForAnOfficer() {
    scores.put(Element.NAME, 89);
    assertThat(judged()).isEqualTo(Outcome.PARTIAL);
    scores.put(Element.NAME, 90);
    assertThat(judged()).isEqualTo(Outcome.MATCH);
  }

  @Test
  void anotherNameBirthDateOrSexIsSomebodyElse() {
    for (Element decisive : new Element[] {Element.NAME, Element.BIRTH_DATE, Element.SEX}) {
      scores.put(decisive, 59);
      assertThat(judged()).as(decisive.name()).isEqualTo(Outcome.NO_MATCH);
      scores.put(decisive, 100);
    }
  }

  @Test
  void whatWasNotComparedProvesNothing() {
    scores.remove(Element.BIRTH_DATE);
    assertThat(judged()).isEqualTo(Outcome.PARTIAL);
  }

  @Test
  void anElementWithoutARuleDoesNotCount() {
    scores.put(Element.FAMILY_CARD, 0);
    assertThat(judged()).isEqualTo(Outcome.MATCH);
  }

  @Test
  void rulesThatContradictThemselvesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> AcceptanceRules.parse("NAME=60/90"));
    assertThatIllegalArgumentException().isThrownBy(() -> AcceptanceRules.parse("NAME=90"));
    assertThatIllegalArgumentException().isThrownBy(() -> AcceptanceRules.parse("NICKNAME=9/9"));
  }

  @Test
  void anAnswerIsReadInTheOrderOfTheRegistersFormBesideWhatIsAsked() {
    IdentityAnswer answer =
        new IdentityAnswer(
            Outcome.MATCH,
            Map.of(Element.ADDRESS, 40, Element.SEX, 100, Element.NAME, 75, Element.FAMILY_CARD, 0),
            OptionalLong.empty(),
            "OK",
            Instant.EPOCH);

    assertThat(answer.lines(AcceptanceRules.USUAL))
        .extracting(IdentityAnswer.Line::element)
        .containsExactly(Element.FAMILY_CARD, Element.NAME, Element.SEX, Element.ADDRESS);
    assertThat(answer.lines(AcceptanceRules.USUAL))
        .extracting(IdentityAnswer.Line::outcome)
        .containsExactly(null, Outcome.PARTIAL, Outcome.MATCH, Outcome.PARTIAL);
    assertThat(answer.lines(AcceptanceRules.USUAL).get(1).enough()).isEqualTo(90);
  }

  @Test
  void theRulesOfTheDayJudgeAnAnswerButNotAWordAboutTheRecord() {
    IdentityAnswer compared =
        new IdentityAnswer(
            Outcome.MATCH, Map.of(Element.NAME, 75), OptionalLong.empty(), "OK", Instant.EPOCH);
    IdentityAnswer dead =
        new IdentityAnswer(Outcome.DECEASED, Map.of(), OptionalLong.empty(), "11", Instant.EPOCH);

    assertThat(compared.judgedBy(AcceptanceRules.parse("NAME=70/0")).outcome())
        .isEqualTo(Outcome.MATCH);
    assertThat(compared.judgedBy(AcceptanceRules.parse("NAME=90/80")).outcome())
        .isEqualTo(Outcome.NO_MATCH);
    assertThat(dead.judgedBy(AcceptanceRules.USUAL).outcome()).isEqualTo(Outcome.DECEASED);
  }

  @Test
  void ofWhomLessIsKnownLessIsAskedButNeverNothing() {
    Map<Element, Integer> scores = Map.of(Element.NAME, 95, Element.SEX, 100);
    assertThat(AcceptanceRules.USUAL.judge(scores)).isEqualTo(Outcome.PARTIAL);
    assertThat(AcceptanceRules.USUAL.about(scores.keySet()).judge(scores)).isEqualTo(Outcome.MATCH);
    assertThat(
            AcceptanceRules.USUAL
                .about(Set.of(Element.FAMILY_CARD))
                .judge(Map.of(Element.FAMILY_CARD, 100)))
        .isEqualTo(Outcome.PARTIAL);
  }
}
