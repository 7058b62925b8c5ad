package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kode billing: 15 digits by which a bank, post office or shop finds the bill. The first digit
 * tells the biller; 7 to 9 is non-tax state revenue, and SIMPONI's look like 8, the day yyyyMMdd
 * and six digits.
 *
 * @param digits 15 digits, kept as text
 */
public record BillingCode(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9]{15}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  public BillingCode {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw Refused.because("billing.code.malformed");
    }
  }

  /** Whether the biller is the one of non-tax state revenue: tax and customs codes are not ours. */
  public boolean isStateRevenue() {
    return digits.charAt(0) >= '7';
  }

  /** The day in WIB on which SIMPONI gave it; empty when it does not have SIMPONI's form. */
  public Optional<LocalDate> day() {
    if (digits.charAt(0) != '8') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(digits.substring(1, 9), DAY));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
