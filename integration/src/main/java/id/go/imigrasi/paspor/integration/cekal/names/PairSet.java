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
  static final Map<String, List<String>> COMPANIONS =
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
    return lines().stream().flatMap(line -> line.pairs().stream()).toList();
  }

  static List<Line> lines() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PairSet.class.getResourceAsStream("pairs.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PairSet::line)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String line) {
    String[] parts = line.split(": ", 2);
    String[] title = parts[0].split(" ", 3);
    List<String> words = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (String both : parts[1].split(";")) {
      boolean same = both.contains("=");
      String[] names = Arrays.stream(both.split("[=/]")).map(String::strip).toArray(String[]::new);
      String kind = title[1] + " " + title[2];
      boolean heldOut = Math.floorMod(both.strip().hashCode(), 2) == 1;
      Pair alone = new Pair(kind, names[0], names[1], same, heldOut);
      pairs.add(alone);
      if (title[0].equals("word")) {
        words.addAll(List.of(names));
        pairs.addAll(beside(alone, COMPANIONS.get(title[1])));
      }
    }
    return new Line(title[1], words, pairs);
  }

  /** Two words beside words that are the same in both names. */
  private static List<Pair> beside(Pair words, List<String> companions) {
    Random random = new Random((words.one() + words.other()).hashCode());
    String one = companions.get(random.nextInt(companions.size()));
    String two = companions.get(random.nextInt(companions.size()));
    Pair after = words.as(one + " " + words.one(), one + " " + words.other());
    String rest = " " + one + " " + two;
    return one.equals(two)
        ? List.of(after)
        : List.of(after, words.as(words.one() + rest, words.other() + rest));
  }

  /**
   * A line of the file.
   *
   * @param culture where the names are borne
   * @param words those that are tried beside others; none where whole names stand
   */
  record Line(String culture, List<String> words, List<Pair> pairs) {}

  /**
   * Two names.
   *
   * @param same whether they are one
   */
  record Pair(String kind, String one, String other, boolean same, boolean heldOut) {
    private Pair as(String first, String second) {
      return new Pair(kind, first, second, same, heldOut);
    }
  }
}
