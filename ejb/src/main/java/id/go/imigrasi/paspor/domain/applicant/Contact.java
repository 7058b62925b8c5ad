package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.regex.Pattern;

/**
 * How the office reaches the applicant.
 *
 * @param phone digits with an optional leading +, 8 to 16 in all; empty when there is none
 * @param email at most 254 characters (RFC 5321 §4.5.3.1); empty when there is none
 */
public record Contact(String phone, String email) {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

  public Contact {
    phone = phone == null ? "" : phone.replaceAll("[\\s().-]", "");
    email = email == null ? "" : email.strip();
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      throw Refused.because("applicant.phone.malformed");
    }
    if (!email.isEmpty() && (email.length() > 254 || !MAIL.matcher(email).matches())) {
      throw Refused.because("applicant.email.malformed");
    }
  }

  public boolean hasEmail() {
    return !email.isEmpty();
  }

  @Override
  public String toString() {
    return "Contact[***]";
  }
}
