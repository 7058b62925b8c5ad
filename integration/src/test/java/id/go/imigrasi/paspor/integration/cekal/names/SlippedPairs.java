package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.integration.cekal.names.PairSet.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The pairs of names, with slips of the hand in each longer word, and each beside another. */
final class SlippedPairs {
  private SlippedPairs() {}

  static List<Pair> read() {
    List<Pair> pairs = new ArrayList<>();
    for (PairSet.Line line : PairSet.lines()) {
      pairs.addAll(line.pairs());
      slips(line.culture(), line.words(), pairs);
    }
    return pairs;
  }

  private static void slips(String culture, List<String> words, List<Pair> pairs) {
    List<String> companions = PairSet.COMPANIONS.get(culture);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Random random = new Random(word.hashCode());
      String one = companions.get(random.nextInt(companions.size())) + " ";
      boolean heldOut = Math.floorMod(word.hashCode(), 2) == 1;
      Misspelling.ONE_LETTER_WRONG
          .of(word, random)
          .ifPresent(
              slip ->
                  pairs.add(new Pair(culture + " slip", one + word, one + slip, true, heldOut)));
      String other = words.get((i + 7) % words.size());
      pairs.add(new Pair(culture + " any other", one + word, one + other, false, heldOut));
    }
  }
}
