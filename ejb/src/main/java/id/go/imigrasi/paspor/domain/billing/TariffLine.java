package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.InForce;

/**
 * A row of the tariff: what one item costs from a day on, and by which law.
 *
 * @param product code of the product for a book, null for a charge that does not depend on it
 */
public record TariffLine(
    TariffItem item, String product, Rupiah price, TariffCodes codes, InForce inForce) {

  boolean isFor(TariffItem wanted, String wantedProduct) {
    return item == wanted && (product == null || product.equals(wantedProduct));
  }

  BillLine once() {
    return new BillLine(item, codes, price, 1, inForce.source());
  }
}
