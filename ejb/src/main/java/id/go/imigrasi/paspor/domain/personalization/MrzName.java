package id.go.imigrasi.paspor.domain.personalization;

import java.util.ArrayList;
import java.util.List;

/**
 * A holder's name as the machine readable zone takes it: already in A-Z, its primary identifier
 * before the secondary one, cut to the 39 places of line 1 when it does not fit (Doc 9303-4
 * §4.2.3).
 *
 * @param primary at least one word of A-Z
 * @param secondary words of A-Z; empty for a holder with one name, whose line carries no {@code <<}
 *     before the fill
 */
public record MrzName(List<String> primary, List<String> secondary) {
  /** Places for the name in line 1 of a TD3 document. */
  public static final int PLACES = 39;

  /** What a secondary identifier needs at least: two fillers and a letter. */
  private static final int LEAST_SECONDARY = 3;

  public MrzName {
    primary = List.copyOf(primary);
    secondary = List.copyOf(secondary);
    if (primary.isEmpty() || !lettersOnly(primary) || !lettersOnly(secondary)) {
      throw new IllegalArgumentException("a name of the machine readable zone is words of A-Z");
    }
  }

  /** Whether the name does not fit and had to be cut. */
  public boolean truncated() {
    return whole().length() > PLACES;
  }

  /**
   * The 39 characters of line 1 behind the issuing state. A cut name ends in a letter on its last
   * place; the last words of the primary identifier become initials first.
   */
  public String field() {
    String text = truncated() ? cut() : whole();
    return text + "<".repeat(PLACES - text.length());
  }

  private String whole() {
    return join(primary) + (secondary.isEmpty() ? "" : "<<" + join(secondary));
  }

  private String cut() {
    if (secondary.isEmpty()) {
      return endInLetter(join(primary), PLACES);
    }
    String first = shortenedPrimary();
    return endInLetter(first + "<<" + join(secondary), PLACES);
  }

  private String shortenedPrimary() {
    int room = PLACES - LEAST_SECONDARY;
    List<String> words = new ArrayList<>(primary);
    for (int i = words.size() - 1; i > 0 && join(words).length() > room; i--) {
      words.set(i, words.get(i).substring(0, 1));
    }
    String text = join(words);
    return text.length() > room ? endInLetter(text, room) : text;
  }

  /** Cuts to the given length; where a filler would be last, the word before it gives a letter. */
  private static String endInLetter(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text);
    while (rest.charAt(length - 1) == '<') {
      int spare = lastSpareLetter(rest, length);
      if (spare < 0) {
        break;
      }
      rest.deleteCharAt(spare);
    }
    return rest.substring(0, Math.min(length, rest.length()));
  }

  /** A letter before the given place whose word keeps at least one other letter, or -1. */
  private static int lastSpareLetter(CharSequence text, int before) {
    int place = before - 1;
    while (place > 0 && (text.charAt(place) == '<' || text.charAt(place - 1) == '<')) {
      place--;
    }
    return place > 0 ? place : -1;
  }

  private static String join(List<String> words) {
    return String.join("<", words);
  }

  private static boolean lettersOnly(List<String> words) {
    return words.stream().allMatch(word -> word.matches("[A-Z]+"));
  }

  @Override
  public String toString() {
    return "MrzName[***]";
  }
}
