package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.integration.cekal.names.KnownNames.KnownName;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a name, ready to be compared.
 *
 * @param text the letters a to z
 * @param sounds as {@link Sounds} writes them
 * @param skeleton the consonants of the sounds
 * @param information how rare the word is, in bits
 */
record NameWord(String text, String sounds, String skeleton, KnownName known, double information) {
  /** One word in eight thousand: what a word says that nobody counted. */
  static final double UNCOUNTED = 13;

  private static final double LITTLE = 1;
  private static final double INITIAL = 4;
  private static final double PATRONYMIC_SAYS = 8;
  private static final double TWO_LETTERS = 7;
  private static final double THREE_LETTERS = 10;
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ad", "an", "ar", "as", "at", "az", "ash", "bin", "ibn", "ben", "binti",
          "bint", "bt", "van", "von", "de", "der", "den", "da", "di", "dos", "du", "del", "la",
          "le", "ud", "bani", "aw", "ould", "oglu", "ogly", "kizi", "saheb", "sahib", "khan");

  /** Abdul, Abdur, Abdus: servant of what follows. */
  private static final Pattern SERVANT = Pattern.compile("abd(?:(?:ou|oe|[aeiou])?[lrsztdn])?");

  /** The father's name of Russians, which papers often leave out. */
  private static final Pattern PATRONYMIC = Pattern.compile(".{3,}[eo]v(?:ich|itch|itsch|na)");

  static NameWord of(String text) {
    String sounds = Sounds.of(text);
    KnownName known = KnownNames.of(text);
    return new NameWord(text, sounds, Sounds.skeleton(sounds), known, information(text, known));
  }

  /** A word that often falls away or is glued to the next. */
  boolean isParticle() {
    return isParticle(text);
  }

  private static boolean isParticle(String text) {
    return PARTICLES.contains(text) || SERVANT.matcher(text).matches();
  }

  boolean mayBeInitials() {
    return !known.isKnown() && !isParticle();
  }

  boolean isInitial() {
    return text.length() == 1;
  }

  boolean writesVowels() {
    return skeleton.length() < sounds.length();
  }

  private static double information(String text, KnownName known) {
    if (isParticle(text)) {
      return LITTLE;
    }
    if (known.isKnown()) {
      return -Math.log(known.share()) / Math.log(2);
    }
    if (PATRONYMIC.matcher(text).matches()) {
      return PATRONYMIC_SAYS;
    }
    return switch (text.length()) {
      case 1 -> INITIAL;
      case 2 -> TWO_LETTERS;
      case 3 -> THREE_LETTERS;
      default -> UNCOUNTED;
    };
  }
}
