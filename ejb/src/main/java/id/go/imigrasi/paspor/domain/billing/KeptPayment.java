package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;

/**
 * A payment in the office's book: a payment is never lost, also when nobody knows whose it is.
 *
 * @param application null while it belongs to nobody
 * @param decidedBy who matched it by hand, else null
 * @param reason the treasurer's, else null
 */
public record KeptPayment(
    Payment payment,
    PaymentStanding standing,
    ApplicationNumber application,
    Instant receivedAt,
    String decidedBy,
    String reason) {

  public static KeptPayment of(Payment payment, PaymentStanding standing, Instant now) {
    return new KeptPayment(payment, standing, null, now, null, null);
  }

  /** The treasurer gives it to an application, with a reason. */
  public KeptPayment matchedByHand(ApplicationNumber to, String officer, String why) {
    if (!standing.isUnmatched()) {
      throw Refused.because("billing.payment.already-matched");
    }
    if (why == null || why.isBlank()) {
      throw Refused.because("billing.payment.reason-missing");
    }
    return new KeptPayment(
        payment, PaymentStanding.MATCHED_BY_HAND, to, receivedAt, officer, why.strip());
  }

  KeptPayment forApplication(ApplicationNumber number) {
    return new KeptPayment(payment, standing, number, receivedAt, decidedBy, reason);
  }
}
