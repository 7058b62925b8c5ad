package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.regex.Pattern;

/**
 * The form the maker's numbers have at present: a setting, since series and length have changed
 * over the years.
 *
 * @param pattern a regular expression over the whole number
 */
public record BookletNumberForm(String pattern) {
  /** One or two letters and six or seven digits. */
  public static final BookletNumberForm IN_USE = new BookletNumberForm("[A-Z]{1,2}[0-9]{6,7}");

  public BookletNumberForm {
    Pattern.compile(pattern);
  }

  /** Refuses a number of another form. */
  public void check(BookletNumber number) {
    if (!number.text().matches(pattern)) {
      throw Refused.because("booklet.number.malformed");
    }
  }
}
