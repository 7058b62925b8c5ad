package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole name, ready to be compared: its words without titles, with the servant of God's names
 * parted ({@code abdurrahman} is {@code abdur rahman}).
 */
record NameForm(List<NameWord> words) {
  private static final int MOST_WORDS = 10;
  private static final Set<String> TITLES =
      Set.of(
          "h",
          "hj",
          "haji",
          "hajj",
          "hajji",
          "hadji",
          "hadj",
          "hajah",
          "kh",
          "kyai",
          "kiai",
          "ustad",
          "ustadz",
          "drs",
          "dra",
          "dr",
          "prof",
          "ir",
          "drg",
          "sh",
          "se",
          "msi",
          "mm",
          "spd",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "sheikh",
          "shaykh",
          "shaikh",
          "sheik",
          "syekh",
          "mullah",
          "mulla",
          "mawlawi",
          "maulawi",
          "maulvi",
          "maulavi",
          "hafiz",
          "qari",
          "colonel",
          "general",
          "gen",
          "col",
          "capt",
          "major",
          "president",
          "prasident",
          "presiden",
          "raden",
          "rm",
          "tn",
          "ny",
          "nn",
          "sdr",
          "bapak",
          "ibu",
          "alias",
          "eng",
          "lt",
          "sgt",
          "saint",
          "llc",
          "jr",
          "sr");

  /** Abdul-, Abdel-, Abdur-, Abdus-: the article of what follows, or its first sound doubled. */
  private static final Pattern SERVANT =
      Pattern.compile("(abd(?:ou|oe|[aeiou])?(?:l|([rsztdn])(?=\\2)))(?!lah)(\\p{L}{4,})");

  /** A title whose blank was lost. */
  private static final Pattern GLUED_TITLE =
      Pattern.compile(
          "^(?:haji|hajji|mullah|mawlawi|maulawi|maulavi|sheikh|shaykh|shaikh|ustadz?|colonel)"
              + "((?!zad|pour|yev)[a-z]{4,})$");

  /** Two initials without their points: JC for Jean Claude. */
  private static final Pattern INITIALS = Pattern.compile("(?!ng)[b-df-hj-np-tv-xz]{2}");

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    List<String> texts = new ArrayList<>();
    List<String> spoken = Latin.words(name);
    List<String> untitled = spoken.stream().filter(word -> !TITLES.contains(word)).toList();
    for (String word : OfTheFaith.written(untitled.isEmpty() ? spoken : untitled)) {
      parted(GLUED_TITLE.matcher(word).replaceFirst("$1")).stream()
          .filter(each -> !repeats(texts, each))
          .forEach(texts::add);
    }
    return new NameForm(texts.stream().limit(MOST_WORDS).map(NameWord::of).toList());
  }

  /** A word said twice on end is said once. */
  private static boolean repeats(List<String> said, String word) {
    return !said.isEmpty() && said.get(said.size() - 1).equals(word);
  }

  private static List<String> parted(String word) {
    Matcher servant = SERVANT.matcher(word);
    if (servant.matches() && !KnownNames.of(word).isKnown()) {
      return List.of(servant.group(1), servant.group(3));
    }
    if (INITIALS.matcher(word).matches() && NameWord.of(word).mayBeInitials()) {
      return List.of(word.substring(0, 1), word.substring(1));
    }
    return List.of(word);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Neighbouring words written as one, for names whose blanks were lost or added. */
  List<String> glued() {
    List<String> glued = new ArrayList<>();
    for (int from = 0; from + 1 < words.size(); from++) {
      StringBuilder together = new StringBuilder(words.get(from).text());
      for (int to = from + 1; to < words.size(); to++) {
        glued.add(together.append(words.get(to).text()).toString());
      }
    }
    return glued;
  }

  @Override
  public String toString() {
    return "NameForm[" + words.size() + "]";
  }
}
