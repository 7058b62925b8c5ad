package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** SIMPONI as a test wants it: there or away, paid or not, refusing or not. */
public final class SimponiInMemory implements PaymentGateway {
  private final Map<String, Issued> byReference = new LinkedHashMap<>();
  private final Map<BillingCode, Payment> paid = new LinkedHashMap<>();
  private boolean away;
  private String refusal;

  public void goAway() {
    away = true;
  }

  public void comeBack() {
    away = false;
  }

  public void refuseWith(String code) {
    refusal = code;
  }

  public void acceptAgain() {
    refusal = null;
  }

  public void take(Payment payment) {
    paid.put(payment.code(), payment);
  }

  @Override
  public Issued raise(BillOrder order) throws Unreachable {
    knock();
    if (refusal != null) {
      throw Refused.because("billing.simponi.refused", refusal);
    }
    return byReference.computeIfAbsent(order.reference(), ignored -> issue(order));
  }

  private Issued issue(BillOrder order) {
    String digits = String.format(Locale.ROOT, "820261123%06d", byReference.size() + 1);
    return new Issued(
        new BillingCode(digits),
        "2026112300000001",
        order.expiresAt().minusSeconds(7200),
        order.expiresAt());
  }

  @Override
  public Optional<Payment> inquire(BillingCode code) throws Unreachable {
    knock();
    return Optional.ofNullable(paid.get(code));
  }

  private void knock() throws Unreachable {
    if (away) {
      throw new Unreachable(Neighbour.SIMPONI, "away");
    }
  }
}
