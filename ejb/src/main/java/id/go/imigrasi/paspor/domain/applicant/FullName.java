package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one name of a person as the civil papers have it: words of letters, no punctuation, no title,
 * at most 60 characters with the spaces. Permendagri 73/2022 art. 4 and 5; one word is legal for
 * whoever was registered before it.
 *
 * @param text upper-case words with one space between them
 */
public record FullName(String text) {
  /** Letters with the spaces. Permendagri 73/2022 art. 4. */
  public static final int LONGEST = 60;

  private static final Pattern FORM = Pattern.compile("\\p{IsLatin}+( \\p{IsLatin}+)*");
  private static final Set<String> TITLES =
      Set.of("PROF", "DR", "DRS", "DRA", "HJ", "KH", "DRG", "SPD", "SKOM", "MSI", "MKOM");

  public FullName {
    text = text == null ? "" : tidy(text);
    if (text.isEmpty()) {
      throw Refused.because("applicant.name.missing");
    }
    if (text.codePoints().anyMatch(Character::isDigit)) {
      throw Refused.because("applicant.name.digits");
    }
    if (!FORM.matcher(text).matches()) {
      throw Refused.because("applicant.name.punctuation");
    }
    if (text.length() > LONGEST) {
      throw Refused.because("applicant.name.too-long", LONGEST);
    }
    if (List.of(text.split(" ")).stream().anyMatch(TITLES::contains)) {
      throw Refused.because("applicant.name.title");
    }
  }

  /**
   * The name of a civil paper that still has its punctuation: apostrophes, points and commas fall
   * away, a hyphen parts two words ({@code M. Nur-Ai'ni} becomes {@code M NUR AINI}).
   */
  public static FullName ofCivilPaper(String written) {
    return new FullName(
        written == null
            ? null
            : written
                .replaceAll("[.,](?=\\p{L})", " ")
                .replaceAll("['’`´.,]", "")
                .replaceAll("[-‐‑–/]", " "));
  }

  public List<String> words() {
    return List.of(text.split(" "));
  }

  public boolean isOneWord() {
    return !text.contains(" ");
  }

  /** Whether the whole name fits the data page of a passport. */
  public boolean fits(int limit) {
    return text.length() <= limit;
  }

  /** First letters of at most two words, for a place where a photo is missing. */
  public String initials() {
    List<String> words = words();
    String last = words.size() > 1 ? words.get(words.size() - 1).substring(0, 1) : "";
    return words.get(0).charAt(0) + last;
  }

  /** For lists that many eyes see: the first letter of each word. */
  public String masked() {
    StringBuilder shown = new StringBuilder();
    words()
        .forEach(
            word -> shown.append(shown.isEmpty() ? "" : " ").append(word.charAt(0)).append("***"));
    return shown.toString();
  }

  @Override
  public String toString() {
    return masked();
  }

  private static String tidy(String written) {
    return written.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }
}
