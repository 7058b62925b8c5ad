package id.go.imigrasi.paspor.integration.cekal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Pairs of names of which we know whether they are one, made by us from {@code pairs.txt} for every
 * class of what makes a name the same and what makes it another; half of the words are held out.
 */
final class PairSet {
  private static final Map<String, List<String>> COMPANIONS =
      Map.of(
          "indonesian", List.of("wibisono", "kartadinata", "gandasubrata", "rembulan", "sasongko"),
          "arabic", List.of("dhahabi", "murshidi", "jazrawi", "khattani", "obeidat"),
          "chinese", List.of("weiqiang", "shuhua", "kengseng", "guozhong", "xinyue"),
          "western", List.of("hawthorne", "lindqvist", "abernathy", "castellane", "delvaux"),
          "slavic", List.of("bogolyub", "zhitkevich", "radomir", "malyshkin", "vyazemsky"),
          "indian", List.of("harishchandra", "venugopal", "kulkarni", "devarajan", "bhandarkar"),
          "other", List.of("kimathi", "ruzindana", "takeshita", "sengoku", "oyelaran"));

  private PairSet() {}

  static List<Pair> read() {
    List<Pair> pairs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PairSet.class.getResourceAsStream("pairs.txt"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> enter(line, pairs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  private static void enter(String line, List<Pair> pairs) {
    String[] parts = line.split(": ", 2);
    String[] title = parts[0].split(" ", 3);
    List<String> words = new ArrayList<>();
    for (String both : parts[1].split(";")) {
      boolean same = both.contains("=");
      String[] names = Arrays.stream(both.split("[=/]")).map(String::strip).toArray(String[]::new);
      String kind = title[1] + " " + title[2];
      boolean heldOut = Math.floorMod(both.strip().hashCode(), 2) == 1;
      if (title[0].equals("name")) {
        pairs.add(new Pair(kind, names[0], names[1], same, heldOut));
      } else {
        words.addAll(List.of(names));
        beside(kind, COMPANIONS.get(title[1]), names, same, heldOut, pairs);
      }
    }
    slips(title[1], words, pairs);
  }

  /** The words alone, and beside words that are the same in both names. */
  private static void beside(
      String kind,
      List<String> companions,
      String[] names,
      boolean same,
      boolean heldOut,
      List<Pair> pairs) {
    Random random = new Random((names[0] + names[1]).hashCode());
    String one = companions.get(random.nextInt(companions.size()));
    String two = companions.get(random.nextInt(companions.size()));
    pairs.add(new Pair(kind, names[0], names[1], same, heldOut));
    pairs.add(new Pair(kind, one + " " + names[0], one + " " + names[1], same, heldOut));
    if (!one.equals(two)) {
      String rest = " " + one + " " + two;
      pairs.add(new Pair(kind, names[0] + rest, names[1] + rest, same, heldOut));
    }
  }

  /** Slips of the hand in each longer word, and each word beside another of its kind. */
  private static void slips(String culture, List<String> words, List<Pair> pairs) {
    List<String> companions = COMPANIONS.get(culture);
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

  /**
   * Two names.
   *
   * @param same whether they are one
   */
  record Pair(String kind, String one, String other, boolean same, boolean heldOut) {}
}
