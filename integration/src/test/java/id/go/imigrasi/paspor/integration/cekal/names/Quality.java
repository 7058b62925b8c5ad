package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many were found who should be, and how many alerted who should not: by kind, by half, by
 * threshold.
 */
final class Quality {
  private static final double THOUSAND = 1000;
  private static final List<String> SPOILT =
      List.of("ONE_LETTER_WRONG", "TWO_LETTERS_WRONG", "ONE_WORD_LACKING", "GLUED", "OLD_SPELLING");
  private static final List<String> LIKE = List.of(Derived.OWN_WORDS, Derived.NAMESAKES);

  private final Printer out;
  private final List<Outcome> outcomes;

  Quality(Printer out, List<Outcome> outcomes) {
    this.out = out;
    this.outcomes = outcomes;
  }

  void tell() {
    Predicate<Outcome> all = outcome -> true;
    byKind("recall by what was done to the name", outcome -> outcome.asked().kind());
    byKind("recall by the birth", outcome -> outcome.asked().birth());
    strangers();
    Predicate<Outcome> heldOut = outcome -> outcome.asked().isHeldOut();
    measures("all", all, 0);
    measures("seen half", heldOut.negate(), 0);
    measures("held-out half", heldOut, 0);
    measures("hard pairs", Quality::isHard, 0);
    out.line("-- by threshold: every band asks so many percent more of the name");
    for (int shift = -12; shift <= 10; shift += 2) {
      measures("shift " + shift, all, shift);
    }
    out.line("-- by score, with the rules as they are");
    for (int score = 80; score <= 98; score += 3) {
      byScore(score);
    }
  }

  /** What is easily mixed up: spoilt names, and strangers named like listed people. */
  private static boolean isHard(Outcome outcome) {
    String kind = outcome.asked().kind();
    return SPOILT.contains(kind) || LIKE.contains(kind);
  }

  private void byKind(String title, Function<Outcome, String> kind) {
    Map<String, List<Outcome>> kinds =
        outcomes.stream()
            .filter(outcome -> outcome.asked().isListed() && !kind.apply(outcome).isEmpty())
            .collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
    if (kinds.isEmpty()) {
      return;
    }
    out.line("-- %s", title);
    kinds.forEach(
        (name, of) -> {
          long found = of.stream().filter(outcome -> outcome.isRight(0)).count();
          out.line("%-28s recall %.4f (%d of %d)", name, share(found, of.size()), found, of.size());
        });
  }

  private void strangers() {
    out.line("-- strangers");
    outcomes.stream()
        .filter(outcome -> !outcome.asked().isListed())
        .collect(
            Collectors.groupingBy(
                outcome -> outcome.asked().kind(), TreeMap::new, Collectors.toList()))
        .forEach(
            (who, of) -> {
              long alerted = of.stream().filter(outcome -> outcome.isAlerted(0)).count();
              out.line(
                  "%-36s %.2f of 1,000 alerted (%d of %d)",
                  who, THOUSAND * share(alerted, of.size()), alerted, of.size());
            });
  }

  private void measures(String name, Predicate<Outcome> which, int shift) {
    tell(name, which, outcome -> outcome.isRight(shift), outcome -> outcome.isAlerted(shift));
  }

  private void byScore(int score) {
    tell(
        "score " + score,
        outcome -> true,
        outcome -> outcome.right().getOrDefault(0, 0) >= score,
        outcome -> outcome.any().getOrDefault(0, 0) >= score);
  }

  /** Precision counts strangers, and listed people for whom only others were named. */
  private void tell(
      String name,
      Predicate<Outcome> which,
      Predicate<Outcome> isRight,
      Predicate<Outcome> isAlerted) {
    List<Outcome> of = outcomes.stream().filter(which).toList();
    long listed = of.stream().filter(outcome -> outcome.asked().isListed()).count();
    List<Outcome> made =
        of.stream().filter(outcome -> outcome.asked().kind().equals(Derived.STRANGERS)).toList();
    long right = of.stream().filter(isRight).count();
    long wrong = of.stream().filter(isAlerted.and(isRight.negate())).count();
    double precision = share(right, right + wrong);
    double recall = share(right, listed);
    out.line(
        "%-14s recall %.4f precision %.4f F1 %.4f, made strangers alerted %.2f %%",
        name,
        recall,
        precision,
        2 * precision * recall / (precision + recall),
        100 * share(made.stream().filter(isAlerted).count(), made.size()));
  }

  private static double share(double part, double of) {
    return of == 0 ? Double.NaN : part / of;
  }
}
