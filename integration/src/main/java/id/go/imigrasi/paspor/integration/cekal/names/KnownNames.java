package id.go.imigrasi.paspor.integration.cekal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Frequent names and their spellings, from {@code names.txt}. */
final class KnownNames {
  private static final String FILE = "names.txt";
  private static final double THOUSAND = 1000;

  /** One word in a thousand. */
  private static final double FREQUENT = 1 / THOUSAND;

  private static final Map<String, KnownName> BY_SPELLING = read();

  private KnownNames() {}

  /** What is known of a word as it is written; {@link KnownName#UNKNOWN} for a rarer one. */
  static KnownName of(String word) {
    return BY_SPELLING.getOrDefault(word, KnownName.UNKNOWN);
  }

  /** Every spelling of the frequent names, those borne most often first. */
  static List<String> spellings() {
    return BY_SPELLING.entrySet().stream()
        .filter(each -> each.getValue().share() > FREQUENT)
        .sorted(
            Comparator.comparing((Map.Entry<String, KnownName> each) -> -each.getValue().share())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, KnownName> read() {
    Map<String, KnownName> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                KnownNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> enter(line, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static void enter(String line, Map<String, KnownName> names) {
    String[] parts = line.split(": ");
    double share = Double.parseDouble(parts[0]) / THOUSAND;
    String[] spellings = parts[1].split(" ");
    for (String spelling : spellings) {
      names.merge(spelling, new KnownName(Set.of(spellings[0]), share), KnownName::and);
    }
  }

  /**
   * A frequent name.
   *
   * @param groups the names it is a spelling of, each by its first spelling
   * @param share of all name words, 0 to 1
   */
  record KnownName(Set<String> groups, double share) {
    static final KnownName UNKNOWN = new KnownName(Set.of(), 0);

    boolean isKnown() {
      return !groups.isEmpty();
    }

    boolean isSameAs(KnownName other) {
      return !Collections.disjoint(groups, other.groups);
    }

    private KnownName and(KnownName other) {
      Set<String> both = new TreeSet<>(groups);
      both.addAll(other.groups);
      return new KnownName(Set.copyOf(both), Math.max(share, other.share));
    }
  }
}
