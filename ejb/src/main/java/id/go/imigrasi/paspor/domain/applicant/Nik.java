package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan, the person's number in the population register: region of first
 * registration (6), birth date DDMMYY with 40 added to a woman's day (6), running number (4). UU
 * 24/2013 art. 13. There is no check digit; whether the person exists only Dukcapil knows. A
 * district that no list knows is no reason to refuse: the register holds such numbers.
 *
 * @param digits 16 digits, kept as text
 */
public record Nik(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9]{16}");
  private static final int WOMEN_ADD = 40;

  public Nik {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw Refused.because("applicant.nik.malformed");
    }
    if (!Province.known(digits.substring(0, 2))) {
      throw Refused.because("applicant.nik.province-unknown");
    }
    if (!datePossible(digits)) {
      throw Refused.because("applicant.nik.date-impossible");
    }
    if (digits.endsWith("0000")) {
      throw Refused.because("applicant.nik.malformed");
    }
  }

  /** As people write it: spaces, dots and dashes between the digits do not count. */
  public static Nik typed(String text) {
    return new Nik(text == null ? null : text.replaceAll("[\\s.\\-]", ""));
  }

  /** Whether digits 7 to 12 are this birth date, of a man or of a woman. */
  public boolean birthDateAgrees(LocalDate birth) {
    return day() == birth.getDayOfMonth()
        && number(8) == birth.getMonthValue()
        && number(10) == birth.getYear() % 100;
  }

  public boolean sexAgrees(Sex sex) {
    return sex == sex();
  }

  /** The sex that the day says; the register may know better, so this is a hint. */
  public Sex sex() {
    return number(6) > WOMEN_ADD ? Sex.FEMALE : Sex.MALE;
  }

  /** Two digits: the province of first registration, not of residence. */
  public String provinceCode() {
    return digits.substring(0, 2);
  }

  /** Six digits: province, regency or city, and district of first registration. */
  public String regionCode() {
    return digits.substring(0, 6);
  }

  /** For lists and papers that many eyes see: only the last four digits. */
  public String masked() {
    return "************" + digits.substring(12);
  }

  @Override
  public String toString() {
    return masked();
  }

  private int day() {
    int written = number(6);
    return written > WOMEN_ADD ? written - WOMEN_ADD : written;
  }

  private int number(int at) {
    return Integer.parseInt(digits.substring(at, at + 2));
  }

  private static boolean datePossible(String digits) {
    int day = Integer.parseInt(digits.substring(6, 8));
    int month = Integer.parseInt(digits.substring(8, 10));
    int year = Integer.parseInt(digits.substring(10, 12));
    try {
      // the 2000s hold every leap day that either century has
      LocalDate.of(2000 + year, month, day > WOMEN_ADD ? day - WOMEN_ADD : day);
      return true;
    } catch (DateTimeException impossible) {
      return false;
    }
  }
}
