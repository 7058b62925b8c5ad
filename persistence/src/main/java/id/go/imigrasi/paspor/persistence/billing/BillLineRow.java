package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.billing.BillLine;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.billing.TariffCodes;
import id.go.imigrasi.paspor.domain.billing.TariffItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of a bill. */
@Embeddable
class BillLineRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "ITEM", nullable = false, length = 40)
  private TariffItem item;

  @Column(name = "TARIFF_CODE", nullable = false, length = 6)
  private String tariffCode;

  @Column(name = "REGULATION_CODE", nullable = false, length = 7)
  private String regulationCode;

  @Column(name = "ACCOUNT_CODE", nullable = false, length = 6)
  private String accountCode;

  @Column(name = "PRICE", nullable = false)
  private long price;

  @Column(name = "VOLUME", nullable = false)
  private int volume;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  protected BillLineRow() {}

  BillLineRow(BillLine line) {
    item = line.item();
    tariffCode = line.codes().tariff();
    regulationCode = line.codes().regulation();
    accountCode = line.codes().account();
    price = line.price().amount();
    volume = line.volume();
    source = line.source();
  }

  BillLine line() {
    return new BillLine(
        item,
        new TariffCodes(tariffCode, regulationCode, accountCode),
        new Rupiah(price),
        volume,
        source);
  }
}
