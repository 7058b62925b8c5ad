package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the office reaches the applicant.
 *
 * @param phone digits with an optional leading +, 8 to 16 in all; empty when there is none
 * @param email at most 254 characters (RFC 5321 §4.5.3.1); empty when there is none
 * @param language in which the office writes, {@code id} or {@code en} (ISO 639-1)
 */
public record Contact(String phone, String email, String language) {
  /** Who says nothing is written to in Indonesian (UU 24/2009 art. 28). */
  public static final String INDONESIAN = "id";

  private static final Set<String> LANGUAGES = Set.of(INDONESIAN, "en");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

  public Contact {
    phone = phone == null ? "" : phone.replaceAll("[\\s().-]", "");
    email = email == null ? "" : email.strip();
    language = language == null || language.isBlank() ? INDONESIAN : language;
    if (!LANGUAGES.contains(language)) {
      throw Refused.because("applicant.language.unknown");
    }
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      throw Refused.because("applicant.phone.malformed");
    }
    if (!email.isEmpty() && (email.length() > 254 || !MAIL.matcher(email).matches())) {
      throw Refused.because("applicant.email.malformed");
    }
  }

  /** Of somebody who is written to in Indonesian. */
  public Contact(String phone, String email) {
    this(phone, email, INDONESIAN);
  }

  public boolean hasEmail() {
    return !email.isEmpty();
  }

  @Override
  public String toString() {
    return "Contact[***]";
  }
}
