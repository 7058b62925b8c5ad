package id.go.imigrasi.paspor.domain.billing;

import java.util.List;

/** Money as a fact of an application: what the desks ask before they go on. */
public enum MoneyStanding {
  /** No bill was raised yet: in this order of events it comes later. */
  NOT_YET_DUE,
  NOTHING_DUE,
  PAID,
  /** A bill waits for money. */
  OVERDUE;

  /** Of all bills of one application; a bill that ended unpaid does not count beside a paid one. */
  public static MoneyStanding of(List<Bill> bills) {
    if (bills.isEmpty()) {
      return NOT_YET_DUE;
    }
    if (bills.stream().anyMatch(bill -> bill.status().isOpen())) {
      return OVERDUE;
    }
    List<BillStatus> settled =
        bills.stream().map(Bill::status).filter(BillStatus::isSettled).toList();
    if (settled.isEmpty()) {
      return OVERDUE;
    }
    return settled.stream().allMatch(BillStatus.NOTHING_DUE::equals) ? NOTHING_DUE : PAID;
  }
}
