package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Nomor Transaksi Penerimaan Negara: the treasury's proof that money arrived, one per payment.
 *
 * @param value 16 upper-case letters and digits
 */
public record Ntpn(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{16}");

  public Ntpn {
    if (value == null || !FORM.matcher(value).matches()) {
      throw Refused.because("billing.ntpn.malformed");
    }
  }

  /** As a person types it from a receipt: small letters and blanks are forgiven. */
  public static Ntpn typed(String text) {
    return new Ntpn(text == null ? "" : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
