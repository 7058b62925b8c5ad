package id.go.imigrasi.paspor.domain.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Nomor permohonan: 16 digits. Our own are office (4), day yyMMdd (6), running number (5) and a
 * check digit modulo 10 (Luhn); numbers that M-Paspor gave are any 16 digits, so the check digit is
 * asked only of our own.
 *
 * @param digits 16 digits, kept as text
 */
public record ApplicationNumber(String digits) implements Comparable<ApplicationNumber> {
  private static final Pattern FORM = Pattern.compile("[0-9]{16}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  public ApplicationNumber {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw Refused.because("application.number.malformed");
    }
  }

  /**
   * @param office four digits
   * @param running 1 to 99999, the office's running number of the day
   */
  public static ApplicationNumber issue(String office, LocalDate day, int running) {
    if (running < 1 || running > 99_999) {
      throw Refused.because("application.number.day-full", 99_999);
    }
    String body = office + day.format(DAY) + String.format(Locale.ROOT, "%05d", running);
    return new ApplicationNumber(body + checkDigit(body));
  }

  /** Whether the last digit is the check digit our own numbers carry. */
  public boolean hasCheckDigit() {
    return digits.charAt(15) - '0' == checkDigit(digits.substring(0, 15));
  }

  /** In groups of four, as people read it aloud. */
  public String grouped() {
    return String.join(
        " ",
        digits.substring(0, 4),
        digits.substring(4, 8),
        digits.substring(8, 12),
        digits.substring(12));
  }

  @Override
  public int compareTo(ApplicationNumber other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }

  private static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - sum % 10) % 10;
  }
}
