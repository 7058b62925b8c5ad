package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;

/** Raises and pays bills for M-Paspor, which asks SIMPONI by itself. */
@ApplicationScoped
public class Cashier {
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final String SHOP = "900000000004";

  @Inject private Ledger ledger;
  private final Clock clock = Clock.systemUTC();

  /** A bill of two hours, paid at once when wished. */
  public Slip raise(String reference, String payer, long total, boolean paid) {
    Billing bill = ledger.raise("MP" + reference, payer, total, clock.instant().plus(TWO_HOURS));
    Received payment = paid ? ledger.pay(bill.code(), SHOP, "7019", null, clock.instant()) : null;
    return new Slip(bill, payment);
  }

  /** What the app shows its user about the bill. */
  public static final class Slip {
    private final Billing bill;
    private final Received payment;

    private Slip(Billing bill, Received payment) {
      this.bill = bill;
      this.payment = payment;
    }

    public String code() {
      return bill.code();
    }

    /** Writes bill and payment as the office's REST interface reads them. */
    public void into(JsonObjectBuilder registration) {
      registration.add(
          "bill",
          Json.createObjectBuilder()
              .add("code", bill.code())
              .add("transaction", bill.transaction())
              .add("issuedAt", bill.issuedAt().toString())
              .add("expiresAt", bill.expiresAt().toString())
              .add("amount", bill.total()));
      if (payment != null) {
        registration.add(
            "payment",
            Json.createObjectBuilder()
                .add("ntpn", payment.ntpn())
                .add("ntb", payment.ntb())
                .add("transaction", payment.transaction())
                .add("paidAt", payment.paidAt().toString())
                .add("agent", payment.agent())
                .add("channel", payment.channel()));
      }
    }
  }
}
