package id.go.imigrasi.paspor.neighbours.cekal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as the centre compares them: titles off, old spelling turned new, words in any order. */
final class Spelling {
  private static final Set<String> TITLES = Set.of("H", "HJ", "DRS", "DRA", "IR", "DR");
  private static final Set<String> MUHAMMAD =
      Set.of(
          "M", "MUHAMMAD", "MUH", "MOH", "MUHAMAD", "MOHAMAD", "MOHAMMAD", "MUHAMMED", "MOCHAMAD");

  private Spelling() {}

  static List<String> words(String name) {
    return Arrays.stream(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z ]", "").split(" +"))
        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
        .map(Spelling::folded)
        .toList();
  }

  private static String folded(String word) {
    if (MUHAMMAD.contains(word)) {
      return "MUHAMMAD";
    }
    return word.replace("OE", "U")
        .replace("TJ", "C")
        .replace("DJ", "J")
        .replace("SJ", "SY")
        .replace("NJ", "NY")
        .replaceAll("Y$", "I")
        .replaceAll("([A-Z])\\1", "$1");
  }
}
