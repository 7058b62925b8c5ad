package id.go.imigrasi.paspor.domain.billing;

import java.time.LocalDate;

/**
 * A row of the tariff: what one item costs from a day on, and by which law.
 *
 * @param product code of the product for a book, null for a charge that does not depend on it
 * @param validityYears 5 or 10 for a book, 0 for a charge
 * @param source the regulation, as it is printed on the bill
 * @param from first day in force
 * @param until last day in force, null while it is in force
 */
public record TariffLine(
    TariffItem item,
    String product,
    int validityYears,
    Rupiah price,
    TariffCodes codes,
    String source,
    LocalDate from,
    LocalDate until) {

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  boolean isFor(TariffItem wanted, String wantedProduct, int years) {
    return item == wanted
        && (product == null || product.equals(wantedProduct))
        && (validityYears == 0 || validityYears == years);
  }

  BillLine once() {
    return new BillLine(item, codes, price, 1, source);
  }
}
