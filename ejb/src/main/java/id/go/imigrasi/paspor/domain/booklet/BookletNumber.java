package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number perforated into a blank book by its maker, which becomes the passport's number. It is
 * read from the blank, never generated.
 *
 * @param text capital letters before digits, at most the 9 places of the machine readable zone
 */
public record BookletNumber(String text) implements Comparable<BookletNumber> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}[0-9]{5,8}");
  private static final int MRZ_PLACES = 9;

  public BookletNumber {
    if (text == null || text.length() > MRZ_PLACES || !FORM.matcher(text).matches()) {
      throw Refused.because("booklet.number.malformed");
    }
  }

  /** Reads what a scanner or a hand typed: blanks and small letters are forgiven. */
  public static BookletNumber read(String typed) {
    return new BookletNumber(
        typed == null ? null : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
  }

  /** The letters before the digits: the series. */
  public String series() {
    return text.replaceAll("[0-9]", "");
  }

  /** The digits as a number. */
  public int running() {
    return Integer.parseInt(text.substring(series().length()));
  }

  @Override
  public int compareTo(BookletNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
