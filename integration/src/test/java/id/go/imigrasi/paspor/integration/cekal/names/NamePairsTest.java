package id.go.imigrasi.paspor.integration.cekal.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ReferencePairs;
import id.go.imigrasi.paspor.integration.cekal.names.PairSet.Pair;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two names one and what makes them two, where nothing but the names is known. */
class NamePairsTest {
  private static final double ONE_NAME = 0.8;
  private static final Map<Pair, Double> LIKENESS = compared();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mostPairsAreCalledWhatTheyAre(boolean heldOut) {
    Predicate<Pair> half = pair -> pair.heldOut() == heldOut;
    double right = count(half.and(Pair::same).and(NamePairsTest::isOne));
    double said = count(half.and(NamePairsTest::isOne));
    double wanted = count(half.and(Pair::same));
    assertThat(2 * right / (said + wanted)).as("F1").isGreaterThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indonesian old spelling",
        "indonesian spelling",
        "indonesian glued",
        "arabic vowels",
        "arabic servant",
        "arabic particles",
        "chinese romanization",
        "western spelling",
        "western nickname",
        "slavic romanization",
        "slavic patronymic",
        "indian spelling"
      })
  void spellingsOfOneNameAreOne(String kind) {
    assertThat(share(kind, true)).isGreaterThan(0.85);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"indonesian slip", "arabic slip", "western slip", "slavic slip", "indian slip"})
  void aSlipOfTheHandMakesNoOtherName(String kind) {
    assertThat(share(kind, true)).isGreaterThan(0.93);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indonesian another end",
        "western another end",
        "western gender",
        "slavic patronymic",
        "slavic gender",
        "arabic servant of another",
        "indian another"
      })
  void oneStemWithDifferentEndsIsTwoNames(String kind) {
    assertThat(share(kind, false)).isGreaterThan(0.65);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indonesian any other",
        "arabic any other",
        "chinese any other",
        "western any other",
        "slavic any other",
        "indian any other"
      })
  void oneWordInCommonIsNotOneName(String kind) {
    assertThat(share(kind, false)).isGreaterThan(0.95);
  }

  @Test
  void shortWordsThatDifferInOneLetterAreOtherNames() {
    assertThat(share("chinese another", false)).isGreaterThan(0.75);
    assertThat(share("western short", false)).isGreaterThan(0.6);
    assertThat(share("indonesian short", false)).isGreaterThan(0.65);
  }

  @Test
  void thePairsThatTheAdministratorsReportCountsAreTheseWithoutTheSlips() {
    List<ReferencePairs.Judged> judged = new MadePairs(new LuceneNameSearch()).judged();
    assertThat(judged).hasSizeGreaterThan(1000).hasSizeLessThan(SlippedPairs.read().size());
    assertThat(judged).anyMatch(ReferencePairs.Judged::same).anyMatch(pair -> !pair.same());
    double same = judged.stream().filter(ReferencePairs.Judged::same).count();
    double found =
        judged.stream().filter(pair -> pair.same() && pair.likeness() >= ONE_NAME).count();
    assertThat(found / same).isGreaterThan(0.8);
  }

  /** How many of the pairs of this kind are called what they are, in both halves. */
  private static double share(String kind, boolean same) {
    Predicate<Pair> of = pair -> pair.kind().equals(kind) && pair.same() == same;
    assertThat(count(of)).as(kind).isPositive();
    return count(of.and(pair -> isOne(pair) == same)) / count(of);
  }

  private static double count(Predicate<Pair> which) {
    return LIKENESS.keySet().stream().filter(which).count();
  }

  private static boolean isOne(Pair pair) {
    return LIKENESS.get(pair) >= ONE_NAME;
  }

  private static Map<Pair, Double> compared() {
    LuceneNameSearch search = new LuceneNameSearch();
    List<Pair> pairs = SlippedPairs.read();
    return pairs.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                pair -> pair,
                pair -> search.compare(pair.one(), ListedName.known(pair.other())).likeness()));
  }
}
