package id.go.imigrasi.paspor.integration.cekal.names;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name of any script as words of the letters a to z. */
final class Latin {
  /** Rules of ICU: every script to Latin, then without accents and marks. */
  private static final String RULES = "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII";

  // an ICU transliterator is not safe for several threads at once
  private static final ThreadLocal<Transliterator> TRANSLITERATOR =
      ThreadLocal.withInitial(() -> Transliterator.getInstance(RULES));

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  /** Marks inside a word: Arabic hamza and ain as many write them, and points of initials. */
  private static final Pattern MARKS = Pattern.compile("['’‘`´ʼʻʾʿ\"]");

  private static final Pattern DIGIT_IN_WORD =
      Pattern.compile("(?<=\\p{L})[013459](?=\\p{L})|[013459](?=\\p{L}{2})|(?<=\\p{L}{2})[013459]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

  private Latin() {}

  /** Lower-case words; empty for a name without letters. */
  static List<String> words(String name) {
    String plain = MARKS.matcher(name).replaceAll("");
    if (!ASCII.matcher(plain).matches()) {
      plain = MARKS.matcher(TRANSLITERATOR.get().transliterate(plain)).replaceAll("");
    }
    String letters =
        DIGIT_IN_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(r -> letter(r.group()));
    return Arrays.stream(BETWEEN_WORDS.split(letters)).filter(word -> !word.isEmpty()).toList();
  }

  /** The letter that a digit stands in for. */
  private static String letter(String digit) {
    return switch (digit) {
      case "0" -> "o";
      case "1" -> "i";
      case "3" -> "e";
      case "4" -> "a";
      case "5" -> "s";
      default -> "g";
    };
  }
}
