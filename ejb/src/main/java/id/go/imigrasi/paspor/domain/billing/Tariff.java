package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tariff with its history: prices what is asked for by the law of a given day. */
public final class Tariff {
  private static final Map<OldBook, TariffItem> CHARGES =
      Map.of(
          OldBook.LOST, TariffItem.CHARGE_LOST,
          OldBook.DAMAGED, TariffItem.CHARGE_DAMAGED,
          OldBook.LOST_BY_DISASTER, TariffItem.CHARGE_LOST_BY_DISASTER,
          OldBook.DAMAGED_BY_DISASTER, TariffItem.CHARGE_DAMAGED_BY_DISASTER);

  private final List<TariffLine> lines;

  public Tariff(List<TariffLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * @param day the day in the office's zone whose law counts
   */
  public Quote quote(Chargeable asked, LocalDate day) {
    List<BillLine> due = new ArrayList<>();
    due.add(price(TariffItem.BOOK, asked, day));
    if (asked.sameDay()) {
      due.add(price(TariffItem.SAME_DAY_SERVICE, asked, day));
    }
    if (asked.oldBook() != OldBook.NONE) {
      due.add(price(CHARGES.get(asked.oldBook()), asked, day));
    }
    return new Quote(due, day);
  }

  private BillLine price(TariffItem item, Chargeable asked, LocalDate day) {
    return lines.stream()
        .filter(line -> line.inForce().on(day))
        .filter(line -> line.isFor(item, asked.product()))
        .findFirst()
        .map(TariffLine::once)
        .orElseThrow(() -> Refused.because("billing.tariff.none", item.name(), day));
  }
}
