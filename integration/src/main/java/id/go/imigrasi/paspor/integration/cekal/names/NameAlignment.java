package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays one name's words beside another's, in any order, glued or not: what corresponds, what only
 * one of them has, and what contradicts. One applicant's name is compared with many listed ones.
 */
final class NameAlignment {
  private static final int LONGEST_SPAN = 3;
  private static final int SPAN_LENGTHS_APART = 3;
  private static final int LEAST_GLUED = 6;
  private static final double GLUED_AT_LEAST = 0.86;
  private static final double PARTED_AT_LEAST = 0.8;
  private static final double GLUED = 0.97;

  /** A word that one name has and the other lacks costs little; one against another much. */
  private static final double LACKING = 0.22;

  private static final double CONTRADICTING = 1.3;
  private static final double SAYS_NOTHING = 0.5;

  private static final double AGREES = 0.9;

  private final NameForm own;
  private final Map<String, double[]> seen = new HashMap<>();

  NameAlignment(NameForm own) {
    this.own = own;
  }

  /** How the other name agrees with the own one. */
  Agreement with(NameForm other) {
    if (own.isEmpty() || other.isEmpty()) {
      return Agreement.NONE;
    }
    Agreement words = chosen(other);
    double glued = glued(other);
    return glued > words.likeness()
        ? new Agreement(
            glued, Math.max(words.information(), glued * total(other.words())), words.pairs())
        : words;
  }

  private Agreement chosen(NameForm other) {
    List<Pair> pairs = new ArrayList<>();
    for (int at = 0; at < other.words().size(); at++) {
      addSingles(other.words().get(at), at, pairs);
      addOwnSpans(other.words().get(at), at, pairs);
    }
    addOtherSpans(other, pairs);
    pairs.sort(Comparator.comparingDouble(Pair::worth).reversed());
    int ownTaken = 0;
    int otherTaken = 0;
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if ((pair.own & ownTaken) == 0 && (pair.other & otherTaken) == 0) {
        ownTaken |= pair.own;
        otherTaken |= pair.other;
        chosen.add(pair);
      }
    }
    return weighed(chosen, left(own, ownTaken), left(other, otherTaken));
  }

  private Agreement weighed(List<Pair> chosen, double ownLeft, double otherLeft) {
    double weight = chosen.stream().mapToDouble(Pair::weight).sum();
    double agreeing = chosen.stream().mapToDouble(Pair::worth).sum();
    double contradicting = Math.min(ownLeft, otherLeft);
    double lacking = Math.max(ownLeft, otherLeft) - contradicting;
    double all = weight + CONTRADICTING * contradicting + LACKING * lacking;
    double information =
        chosen.stream()
            .mapToDouble(
                pair ->
                    pair.information
                        * Math.max(0, (pair.likeness - SAYS_NOTHING) / (1 - SAYS_NOTHING)))
            .sum();
    return new Agreement(all == 0 ? 0 : agreeing / all, information, chosen);
  }

  private void addSingles(NameWord word, int at, List<Pair> pairs) {
    double[] likeness = seen.computeIfAbsent(word.text(), text -> withEach(word));
    for (int i = 0; i < likeness.length; i++) {
      NameWord mine = own.words().get(i);
      add(
          new Pair(
              1 << i,
              1 << at,
              likeness[i],
              weight(mine, word, likeness[i]),
              weight(mine, word),
              mine.text(),
              word.text()),
          pairs);
    }
  }

  private double[] withEach(NameWord word) {
    return own.words().stream().mapToDouble(mine -> WordLikeness.between(mine, word)).toArray();
  }

  private void addOwnSpans(NameWord word, int at, List<Pair> pairs) {
    spans(own, word)
        .forEach(
            span ->
                add(
                    new Pair(
                        span.mask,
                        1 << at,
                        together(span.word, word),
                        weight(span.word, word),
                        span.information,
                        span.word.text(),
                        word.text()),
                    pairs));
  }

  private void addOtherSpans(NameForm other, List<Pair> pairs) {
    for (int at = 0; at < own.words().size(); at++) {
      NameWord mine = own.words().get(at);
      int mask = 1 << at;
      spans(other, mine)
          .forEach(
              span ->
                  add(
                      new Pair(
                          mask,
                          span.mask,
                          together(span.word, mine),
                          weight(span.word, mine),
                          span.information,
                          mine.text(),
                          span.word.text()),
                      pairs));
    }
  }

  /** Neighbouring words of a name written as one, about as long as the word they may be. */
  private static List<Span> spans(NameForm name, NameWord whole) {
    List<Span> spans = new ArrayList<>();
    List<NameWord> words = name.words();
    int length = whole.text().length();
    for (int from = 0; from + 1 < words.size(); from++) {
      if (!beginsLike(words.get(from), whole)) {
        continue;
      }
      String together = words.get(from).text();
      for (int to = from + 1; to < words.size() && to < from + LONGEST_SPAN; to++) {
        together += words.get(to).text();
        if (Math.abs(together.length() - length) < SPAN_LENGTHS_APART
            && !words.get(to).isInitial()
            && !words.get(from).isInitial()) {
          int mask = (1 << to + 1) - (1 << from);
          spans.add(new Span(mask, NameWord.of(together), total(words.subList(from, to + 1))));
        }
      }
    }
    return spans;
  }

  /** Sparing a closer look at what cannot be the same. */
  private static boolean beginsLike(NameWord part, NameWord whole) {
    return SoundDistance.confusable(part.sounds().charAt(0), whole.sounds().charAt(0));
  }

  /** Two words that are one in the other name are hardly misspelt besides. */
  private static double together(NameWord glued, NameWord word) {
    double likeness = WordLikeness.between(glued, word) * GLUED;
    return likeness < PARTED_AT_LEAST ? 0 : likeness;
  }

  /** The two names without any blanks, where one has lost or won one. */
  private double glued(NameForm other) {
    if (!beginsLike(own.words().get(0), other.words().get(0))) {
      return 0;
    }
    String mine = together(own);
    String theirs = together(other);
    if (own.words().size() == other.words().size()) {
      return mine.equals(theirs) ? GLUED : 0;
    }
    int apart = Math.abs(mine.length() - theirs.length());
    if (Math.min(mine.length(), theirs.length()) < LEAST_GLUED || apart >= SPAN_LENGTHS_APART) {
      return 0;
    }
    double likeness = WordLikeness.between(NameWord.of(mine), NameWord.of(theirs));
    return likeness < GLUED_AT_LEAST ? 0 : likeness * GLUED;
  }

  private static String together(NameForm name) {
    StringBuilder together = new StringBuilder();
    name.words().forEach(word -> together.append(word.text()));
    return together.toString();
  }

  private static void add(Pair pair, List<Pair> pairs) {
    if (pair.likeness >= WordLikeness.LEAST) {
      pairs.add(pair);
    }
  }

  private static double weight(NameWord one, NameWord other) {
    return Math.min(one.information(), other.information());
  }

  /** What two words that hardly agree say against each other is as much as the rarer one says. */
  private static double weight(NameWord one, NameWord other, double likeness) {
    double least = weight(one, other);
    double most = Math.max(one.information(), other.information());
    return least + (most - least) * Math.min(1, Math.max(0, (AGREES - likeness) / AGREES));
  }

  private static double left(NameForm name, int taken) {
    double left = 0;
    for (int i = 0; i < name.words().size(); i++) {
      boolean free = (taken & 1 << i) == 0 && !isSaidBefore(name, i);
      left += free ? name.words().get(i).information() : 0;
    }
    return left;
  }

  /** A word that a name says twice is lacking only once. */
  private static boolean isSaidBefore(NameForm name, int at) {
    String word = name.words().get(at).text();
    return name.words().subList(0, at).stream().anyMatch(each -> each.text().equals(word));
  }

  private static double total(List<NameWord> words) {
    return words.stream().mapToDouble(NameWord::information).sum();
  }

  private record Span(int mask, NameWord word, double information) {}

  /** Words of both names that correspond. */
  record Pair(
      int own,
      int other,
      double likeness,
      double weight,
      double information,
      String mine,
      String theirs) {
    double worth() {
      return likeness * weight;
    }

    String told() {
      String left = mine.toUpperCase(Locale.ROOT);
      String right = theirs.toUpperCase(Locale.ROOT);
      return left.equals(right) ? left : left + " ~ " + right;
    }
  }

  /**
   * How two names agree.
   *
   * @param likeness 0 to 1
   * @param information of what agrees, in bits
   */
  record Agreement(double likeness, double information, List<Pair> pairs) {
    static final Agreement NONE = new Agreement(0, 0, List.of());

    List<String> told() {
      return pairs.stream().map(Pair::told).toList();
    }
  }
}
