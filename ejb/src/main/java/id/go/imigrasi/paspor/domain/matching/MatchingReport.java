package id.go.imigrasi.paspor.domain.matching;

import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.DecidedHit;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.ReferencePairs;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What two sets of rules make of the indications that officers have decided and of pairs of names
 * of which is known whether they are one. Numbers alone: nobody is named.
 *
 * @param all over every agreement of the birth
 * @param bands a line for each agreement
 */
public record MatchingReport(Line all, List<Line> bands) {
  private static final double PERCENT = 100;

  /**
   * @param now the rules in force
   * @param then the rules as proposed
   */
  public static MatchingReport of(
      List<DecidedHit> decided,
      List<ReferencePairs.Judged> pairs,
      MatchingRules now,
      MatchingRules then) {
    Line all =
        new Line(null, shown(decided, now), shown(decided, then), Figures.NONE, Figures.NONE);
    List<Line> bands =
        Arrays.stream(BirthAgreement.values())
            .map(birth -> line(birth, decided, pairs, now, then))
            .toList();
    return new MatchingReport(all, bands);
  }

  private static Line line(
      BirthAgreement birth,
      List<DecidedHit> decided,
      List<ReferencePairs.Judged> pairs,
      MatchingRules now,
      MatchingRules then) {
    List<DecidedHit> ofIt = decided.stream().filter(each -> each.birth() == birth).toList();
    return new Line(
        birth,
        shown(ofIt, now),
        shown(ofIt, then),
        called(pairs, now.bands().get(birth)),
        called(pairs, then.bands().get(birth)));
  }

  private static Figures shown(List<DecidedHit> decided, MatchingRules rules) {
    return Figures.of(decided, each -> each.isShownBy(rules), DecidedHit::meant);
  }

  private static Figures called(List<ReferencePairs.Judged> pairs, MatchingRules.Band band) {
    double asked = band.nameAtLeast() / PERCENT;
    return Figures.of(pairs, pair -> pair.likeness() >= asked, ReferencePairs.Judged::same);
  }

  /**
   * One agreement of the birth.
   *
   * @param birth null for all of them
   * @param decidedNow of the office's decided indications, by the rules in force
   * @param decidedThen the same by the rules as proposed
   * @param pairsNow of the pairs of names alone, by what the rule in force asks of the name
   * @param pairsThen the same by the rule as proposed
   */
  public record Line(
      BirthAgreement birth,
      Figures decidedNow,
      Figures decidedThen,
      Figures pairsNow,
      Figures pairsThen) {

    /** Whether the proposal makes any difference to it. */
    public boolean differs() {
      return !decidedNow.equals(decidedThen) || !pairsNow.equals(pairsThen);
    }
  }

  /**
   * How many there are, how many of them are right, and how many are found.
   *
   * @param all looked at
   * @param meant of them those that are one person or one name
   * @param found those the rules show
   * @param right those the rules show that are one
   */
  public record Figures(int all, int meant, int found, int right) {
    static final Figures NONE = new Figures(0, 0, 0, 0);

    static <T> Figures of(List<T> all, Predicate<T> found, Predicate<T> meant) {
      List<T> shown = all.stream().filter(found).toList();
      return new Figures(
          all.size(),
          (int) all.stream().filter(meant).count(),
          shown.size(),
          (int) shown.stream().filter(meant).count());
    }

    /** Of those shown the share that is right, in percent; null where nothing is shown. */
    public Double precision() {
      return found == 0 ? null : PERCENT * right / found;
    }

    /** Of those that are one the share that is shown, in percent; null where there are none. */
    public Double recall() {
      return meant == 0 ? null : PERCENT * right / meant;
    }
  }
}
