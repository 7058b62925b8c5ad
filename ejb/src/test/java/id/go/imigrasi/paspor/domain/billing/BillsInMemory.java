package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The bills of a test, in memory. */
public final class BillsInMemory implements Bills {
  private final Map<UUID, Bill> rows = new LinkedHashMap<>();

  @Override
  public void add(Bill bill) {
    rows.put(bill.id(), bill);
  }

  @Override
  public void save(Bill bill) {
    Bill there = rows.get(bill.id());
    if (there.version() != bill.version()) {
      throw Refused.because("billing.bill.stale");
    }
    rows.put(bill.id(), nextVersion(bill));
  }

  @Override
  public Optional<Bill> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Bill> findForPayment(BillingCode code) {
    return rows.values().stream().filter(bill -> bill.code().equals(Optional.of(code))).findFirst();
  }

  @Override
  public List<Bill> of(ApplicationNumber application) {
    return rows.values().stream().filter(bill -> bill.application().equals(application)).toList();
  }

  @Override
  public int count(ApplicationNumber application) {
    return of(application).size();
  }

  @Override
  public List<Bill> claimDue(Instant now, Instant leaseUntil, int most) {
    List<Bill> due =
        rows.values().stream()
            .filter(bill -> bill.dueAt() != null && !bill.dueAt().isAfter(now))
            .sorted(Comparator.comparing(Bill::dueAt))
            .limit(most)
            .toList();
    due.forEach(bill -> save(bill.waitingUntil(leaseUntil)));
    return due.stream().map(bill -> rows.get(bill.id())).toList();
  }

  private static Bill nextVersion(Bill bill) {
    return new Bill(
        bill.id(),
        bill.application(),
        bill.reference(),
        bill.payer(),
        bill.lines(),
        bill.status(),
        bill.issued(),
        bill.ntpn(),
        bill.ground(),
        bill.dueAt(),
        bill.version() + 1);
  }
}
