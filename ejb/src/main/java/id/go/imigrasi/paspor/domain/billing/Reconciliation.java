package id.go.imigrasi.paspor.domain.billing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The treasurer's day: what was paid on it, and what of that belongs to a case.
 *
 * @param payments of the day, by when the payer paid
 */
public record Reconciliation(LocalDate day, List<KeptPayment> payments) {
  public Reconciliation {
    payments = List.copyOf(payments);
  }

  public List<KeptPayment> unmatched() {
    return payments.stream().filter(kept -> kept.standing().isUnmatched()).toList();
  }

  /** Whether every payment of the day has found its case. */
  public boolean isBalanced() {
    return unmatched().isEmpty();
  }

  /** The treasury's day of a payment: the book date where told, else the day it was paid in WIB. */
  public static LocalDate bookDay(Payment payment) {
    return payment.bookDate() != null
        ? payment.bookDate()
        : payment.paidAt().atZone(ZoneId.of("Asia/Jakarta")).toLocalDate();
  }
}
