package id.go.imigrasi.paspor.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Money that reached the treasury, as SIMPONI tells it.
 *
 * @param transaction trx_id_simponi of the payment, another than the billing's
 * @param bankTransaction NTB of a bank or NTP of the post, up to 20 characters
 * @param paidAt when the payer paid
 * @param agent collecting agent, 12 digits
 * @param channel 4 digits, see {@link Channel}
 * @param bookDate the treasury's day, perhaps the next business day; null when not told
 * @param amount null when not told: SIMPONI's push carries none, a bank takes only the exact sum
 */
public record Payment(
    Ntpn ntpn,
    BillingCode code,
    String transaction,
    String bankTransaction,
    Instant paidAt,
    String agent,
    String channel,
    LocalDate bookDate,
    Rupiah amount) {
  public Payment {
    Objects.requireNonNull(ntpn);
    Objects.requireNonNull(code);
    Objects.requireNonNull(paidAt);
  }

  boolean isOf(Rupiah due) {
    return amount == null || amount.equals(due);
  }

  @Override
  public String toString() {
    return "Payment[***]";
  }
}
