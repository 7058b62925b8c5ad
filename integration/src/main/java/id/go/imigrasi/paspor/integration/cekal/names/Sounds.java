package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A word as the sounds it was written for: one letter for each, so that {@code soesilo} and {@code
 * susilo}, {@code tjahjo} and {@code cahyo}, {@code joesoef} and {@code yusuf} come out alike.
 *
 * <p>S is sh/sy/sj, C is ch/tj, J is j/dj, H is kh/ch of Arabic words, N is ny/nj, Q is ng, Y is y
 * before a vowel.
 */
final class Sounds {
  private static final int LONGEST_SPELLING = 7;
  private static final Map<String, String> SPELLINGS = new LinkedHashMap<>();

  static {
    spell("SC", "schtsch", "shtch", "shch", "szcz");
    spell("C", "tsch", "tch", "tsj", "tj", "ch", "cz");
    spell("S", "sch", "sh", "sy", "sj", "sz");
    spell("J", "dsch", "dzh", "dj", "zh", "dz", "j");
    spell("H", "kh");
    spell("hs", "hs");
    spell("N", "nj", "ny");
    spell("Q", "ng");
    spell("f", "ph");
    spell("k", "ck", "qu", "q", "kk");
    spell("g", "gh");
    spell("d", "dh");
    spell("t", "th");
    spell("z", "ts", "tz");
    spell("u", "oe", "oo", "ou", "uw");
    spell("i", "ee", "ie", "iy", "ij");
    spell("v", "w");
    spell("ks", "x");
  }

  private Sounds() {}

  private static void spell(String sound, String... spellings) {
    for (String spelling : spellings) {
      SPELLINGS.put(spelling, sound);
    }
  }

  /** The sounds of a word of the letters a to z; never empty for a word that is not. */
  static String of(String word) {
    StringBuilder sounds = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      String spelling = spellingAt(word, at);
      append(sounds, sound(word, at, spelling));
      at += spelling.length();
    }
    return sounds.toString();
  }

  private static String spellingAt(String word, int at) {
    for (int length = LONGEST_SPELLING; length > 1; length--) {
      if (at + length <= word.length()) {
        String spelling = word.substring(at, at + length);
        if (SPELLINGS.containsKey(spelling)) {
          return spelling;
        }
      }
    }
    return word.substring(at, at + 1);
  }

  private static String sound(String word, int at, String spelling) {
    if (spelling.equals("y")) {
      boolean beforeVowel = at + 1 < word.length() && isVowel(word.charAt(at + 1));
      return beforeVowel ? "Y" : "i";
    }
    if (at == 0 && (spelling.equals("x") || spelling.equals("hs"))) {
      return "S";
    }
    if (spelling.equals("c")) {
      boolean last = at + 1 == word.length();
      return last || "aou".indexOf(word.charAt(at + 1)) < 0 && !isSoft(word.charAt(at + 1))
          ? "k"
          : "C";
    }
    return SPELLINGS.getOrDefault(spelling, spelling);
  }

  private static boolean isSoft(char next) {
    return next == 'e' || next == 'i' || next == 'y';
  }

  /** Doubled sounds are one: {@code muhammad}, {@code muhamad}. */
  private static void append(StringBuilder sounds, String sound) {
    boolean doubled =
        sounds.length() > 0
            && sound.length() == 1
            && sounds.charAt(sounds.length() - 1) == sound.charAt(0);
    if (!doubled) {
      sounds.append(sound);
    }
  }

  static boolean isVowel(char sound) {
    return "aeiou".indexOf(sound) >= 0;
  }

  /** The consonants alone, for scripts that do not write vowels. */
  static String skeleton(String sounds) {
    StringBuilder consonants = new StringBuilder();
    for (char sound : sounds.toCharArray()) {
      if (!isVowel(sound)) {
        append(consonants, Character.toString(sound));
      }
    }
    return consonants.toString();
  }

  /** Consonants with those in one class that transcriptions mix up: {@code Khairullah, Kairula}. */
  static String coarse(String skeleton) {
    StringBuilder classes = new StringBuilder();
    for (char sound : skeleton.toCharArray()) {
      switch (sound) {
        case 'h' -> {}
        case 'H', 'C', 'g' -> append(classes, "k");
        case 'S', 'z' -> append(classes, "s");
        case 'v' -> append(classes, "f");
        default -> append(classes, Character.toString(sound));
      }
    }
    return classes.toString();
  }
}
