package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an earlier passport as the applicant states it or as it lies on the counter: most
 * were issued by another office, under another name or NIK.
 *
 * @param text one or two letters and six or seven digits, as Indonesian passports ever had them
 */
public record OldPassportNumber(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9]{6,7}");

  public OldPassportNumber {
    text = text == null ? "" : text.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
    if (!FORM.matcher(text).matches()) {
      throw Refused.because("passport.number.malformed");
    }
  }

  /** Nothing typed is no number. */
  public static Optional<OldPassportNumber> typed(String text) {
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(new OldPassportNumber(text));
  }

  @Override
  public String toString() {
    return "OldPassportNumber[***]";
  }
}
