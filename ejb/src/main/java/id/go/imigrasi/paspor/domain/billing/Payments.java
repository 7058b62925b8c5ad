package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book of payments, one row per NTPN. */
public interface Payments {
  /**
   * The NTPN is unique in the database.
   *
   * @throws Refused {@code billing.payment.known} when another kept it at the same instant
   */
  void add(KeptPayment payment);

  void save(KeptPayment payment);

  Optional<KeptPayment> find(Ntpn ntpn);

  /** Payments that came for this code before the office knew the code. */
  List<KeptPayment> waitingFor(BillingCode code);

  /** What belongs to nobody yet, oldest first. */
  List<KeptPayment> unmatched(int most);

  /** The book of a time, by when the payer paid. */
  List<KeptPayment> paidBetween(Instant from, Instant until);
}
