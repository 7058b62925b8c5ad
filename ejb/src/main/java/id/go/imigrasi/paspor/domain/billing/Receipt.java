package id.go.imigrasi.paspor.domain.billing;

import java.time.Instant;
import java.util.Optional;

/**
 * What a payment does when it comes in: it is kept in any case, and its bill changes when the
 * payment is really the bill's.
 *
 * @param changedBill empty when no bill changes
 */
public record Receipt(KeptPayment kept, Optional<Bill> changedBill) {

  /**
   * @param bill the one with the payment's code, if there is one
   */
  public static Receipt of(Payment payment, Optional<Bill> bill, Instant now) {
    return bill.map(known -> of(payment, known, now)).orElseGet(() -> unknown(payment, now));
  }

  private static Receipt unknown(Payment payment, Instant now) {
    return new Receipt(
        KeptPayment.of(payment, PaymentStanding.UNKNOWN_CODE, now), Optional.empty());
  }

  private static Receipt of(Payment payment, Bill bill, Instant now) {
    PaymentStanding standing = bill.standingOf(payment);
    KeptPayment kept = KeptPayment.of(payment, standing, now).forApplication(bill.application());
    return standing == PaymentStanding.WRONG_AMOUNT
        ? new Receipt(kept, Optional.empty())
        : new Receipt(kept, Optional.of(bill.paid(payment.ntpn())));
  }
}
