package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.List;
import java.util.Optional;

/** A bill's whole life as one table: from, event, to. */
public final class BillLifecycle {
  private static final List<Row> TABLE =
      List.of(
          new Row(BillStatus.RAISED, BillEvent.CODE_GIVEN, BillStatus.UNPAID),
          new Row(BillStatus.RAISED, BillEvent.REFUSED_BY_SIMPONI, BillStatus.UNSENT),
          new Row(BillStatus.RAISED, BillEvent.WITHDRAWAL, BillStatus.VOID),
          new Row(BillStatus.UNSENT, BillEvent.SENT_AGAIN, BillStatus.RAISED),
          new Row(BillStatus.UNSENT, BillEvent.WITHDRAWAL, BillStatus.VOID),
          new Row(BillStatus.UNPAID, BillEvent.PAYMENT, BillStatus.PAID),
          new Row(BillStatus.UNPAID, BillEvent.EXPIRY, BillStatus.EXPIRED),
          new Row(BillStatus.UNPAID, BillEvent.WITHDRAWAL, BillStatus.VOID),
          new Row(BillStatus.EXPIRED, BillEvent.PAYMENT, BillStatus.PAID_LATE),
          new Row(BillStatus.VOID, BillEvent.PAYMENT, BillStatus.PAID_LATE),
          new Row(BillStatus.PAID, BillEvent.PAYMENT, BillStatus.PAID_TWICE),
          new Row(BillStatus.PAID_LATE, BillEvent.PAYMENT, BillStatus.PAID_TWICE),
          new Row(BillStatus.PAID_TWICE, BillEvent.PAYMENT, BillStatus.PAID_TWICE));

  private BillLifecycle() {}

  /** Where the event leads; empty when it may not happen there. */
  public static Optional<BillStatus> after(BillStatus from, BillEvent event) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.on() == event)
        .map(Row::to)
        .findFirst();
  }

  static BillStatus take(BillStatus from, BillEvent event) {
    return after(from, event)
        .orElseThrow(() -> Refused.because("billing.bill.out-of-order", from.name(), event.name()));
  }

  /** The whole table, for its tests and its diagram. */
  public static List<Row> table() {
    return TABLE;
  }

  /** One row of the table. */
  public record Row(BillStatus from, BillEvent on, BillStatus to) {}
}
