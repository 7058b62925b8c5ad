package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.regex.Pattern;

/**
 * Nomor kartu keluarga: region (6), day of issue DDMMYY (6), running number (4). Only the length is
 * certain; old cards carry other dates.
 *
 * @param digits 16 digits, kept as text
 */
public record FamilyCardNumber(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9]{16}");

  public FamilyCardNumber {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw Refused.because("applicant.family-card.malformed");
    }
  }

  @Override
  public String toString() {
    return "************" + digits.substring(12);
  }
}
