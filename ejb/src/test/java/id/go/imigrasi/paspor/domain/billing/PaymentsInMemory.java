package id.go.imigrasi.paspor.domain.billing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book of payments of a test, in memory. */
public final class PaymentsInMemory implements Payments {
  private final Map<Ntpn, KeptPayment> rows = new LinkedHashMap<>();

  @Override
  public void add(KeptPayment payment) {
    if (rows.putIfAbsent(payment.payment().ntpn(), payment) != null) {
      throw new IllegalStateException("NTPN is unique");
    }
  }

  @Override
  public void save(KeptPayment payment) {
    rows.put(payment.payment().ntpn(), payment);
  }

  @Override
  public Optional<KeptPayment> find(Ntpn ntpn) {
    return Optional.ofNullable(rows.get(ntpn));
  }

  @Override
  public List<KeptPayment> waitingFor(BillingCode code) {
    return rows.values().stream()
        .filter(kept -> kept.payment().code().equals(code))
        .filter(kept -> kept.standing() == PaymentStanding.UNKNOWN_CODE)
        .toList();
  }

  @Override
  public List<KeptPayment> unmatched(int most) {
    return rows.values().stream()
        .filter(kept -> kept.standing().isUnmatched())
        .limit(most)
        .toList();
  }

  @Override
  public List<KeptPayment> paidBetween(Instant from, Instant until) {
    return rows.values().stream()
        .filter(kept -> !kept.payment().paidAt().isBefore(from))
        .filter(kept -> kept.payment().paidAt().isBefore(until))
        .toList();
  }
}
