package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.billing.TariffCodes;
import id.go.imigrasi.paspor.domain.billing.TariffItem;
import id.go.imigrasi.paspor.domain.billing.TariffLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the tariff. */
@Entity(name = "TariffLine")
@Table(name = "TARIFF_LINE")
class TariffLineEntity {
  @Id
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "ITEM", nullable = false, length = 40)
  private TariffItem item;

  @Column(name = "PRODUCT", length = 40)
  private String product;

  @Column(name = "PRICE", nullable = false)
  private long price;

  @Column(name = "TARIFF_CODE", nullable = false, length = 6)
  private String tariffCode;

  @Column(name = "REGULATION_CODE", nullable = false, length = 7)
  private String regulationCode;

  @Column(name = "ACCOUNT_CODE", nullable = false, length = 6)
  private String accountCode;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "IN_FORCE_FROM", nullable = false)
  private LocalDate from;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  protected TariffLineEntity() {}

  TariffLine line() {
    return new TariffLine(
        item,
        product,
        new Rupiah(price),
        new TariffCodes(tariffCode, regulationCode, accountCode),
        new InForce(from, until, source));
  }
}
