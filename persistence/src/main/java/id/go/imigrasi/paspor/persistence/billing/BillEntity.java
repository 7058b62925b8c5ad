package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.LegalGround;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.TariffItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The row of a bill. */
@Entity(name = "Bill")
@Table(name = "BILL")
class BillEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "REFERENCE", nullable = false, length = 18)
  private String reference;

  @Column(name = "PAYER", nullable = false, length = 60)
  private String payer;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS", nullable = false, length = 20)
  private BillStatus status;

  @Column(name = "BILLING_CODE", length = 15)
  private String code;

  @Column(name = "SIMPONI_TRANSACTION", length = 20)
  private String transaction;

  @Column(name = "ISSUED_AT")
  private Instant issuedAt;

  @Column(name = "EXPIRES_AT")
  private Instant expiresAt;

  @Column(name = "NTPN", length = 16)
  private String ntpn;

  @Enumerated(EnumType.STRING)
  @Column(name = "GROUND_ITEM", length = 40)
  private TariffItem groundItem;

  @Column(name = "GROUND_SOURCE", length = 200)
  private String groundSource;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @ElementCollection
  @CollectionTable(name = "BILL_LINE", joinColumns = @JoinColumn(name = "BILL_ID"))
  @OrderColumn(name = "LINE_NUMBER")
  private List<BillLineRow> lines;

  protected BillEntity() {}

  BillEntity(Bill bill) {
    id = bill.id();
    application = bill.application().digits();
    reference = bill.reference();
    payer = bill.payer();
    lines = bill.lines().stream().map(BillLineRow::new).toList();
    if (bill.ground() != null) {
      groundItem = bill.ground().item();
      groundSource = bill.ground().source();
    }
    write(bill);
  }

  void write(Bill bill) {
    status = bill.status();
    ntpn = bill.ntpn() == null ? null : bill.ntpn().value();
    dueAt = bill.dueAt();
    if (bill.issued() != null) {
      code = bill.issued().code().digits();
      transaction = bill.issued().transaction();
      issuedAt = bill.issued().issuedAt();
      expiresAt = bill.issued().expiresAt();
    }
  }

  void lease(Instant until) {
    dueAt = until;
  }

  long version() {
    return version;
  }

  Bill bill() {
    return new Bill(
        id,
        new ApplicationNumber(application),
        reference,
        payer,
        lines.stream().map(BillLineRow::line).toList(),
        status,
        issued(),
        ntpn == null ? null : new Ntpn(ntpn),
        groundItem == null ? null : new LegalGround(groundItem, groundSource),
        dueAt,
        version);
  }

  private Issued issued() {
    return code == null
        ? null
        : new Issued(new BillingCode(code), transaction, issuedAt, expiresAt);
  }
}
