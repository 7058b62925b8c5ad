package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the bills make true of a case. */
public class MoneyFacts implements FactSource {
  private final Bills bills;

  public MoneyFacts(Bills bills) {
    this.bills = bills;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.PAID,
        Fact.LEGAL_GROUND_FOR_NOTHING_DUE,
        Fact.BILLING_CODE_AWAITED,
        Fact.BILL_EXPIRED_UNPAID);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    List<Bill> all = bills.of(application.number());
    return switch (MoneyStanding.of(all)) {
      case PAID -> Set.of(Fact.PAID);
      case NOTHING_DUE -> Set.of(Fact.LEGAL_GROUND_FOR_NOTHING_DUE);
      case NOT_YET_DUE -> Set.of();
      case OVERDUE -> whyOverdue(all.stream().map(Bill::status).toList());
    };
  }

  private static Set<Fact> whyOverdue(List<BillStatus> bills) {
    List<BillStatus> open = bills.stream().filter(BillStatus::isOpen).toList();
    if (open.isEmpty()) {
      return bills.contains(BillStatus.EXPIRED) ? Set.of(Fact.BILL_EXPIRED_UNPAID) : Set.of();
    }
    return open.stream().allMatch(BillStatus.RAISED::equals)
        ? Set.of(Fact.BILLING_CODE_AWAITED)
        : Set.of();
  }
}
