package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The row of a payment; its NTPN is its key. */
@Entity(name = "Payment")
@Table(name = "PAYMENT")
class PaymentEntity {
  @Id
  @Column(name = "NTPN", length = 16)
  private String ntpn;

  @Column(name = "BILLING_CODE", nullable = false, length = 15)
  private String code;

  @Column(name = "SIMPONI_TRANSACTION", length = 20)
  private String transaction;

  @Column(name = "BANK_TRANSACTION", length = 20)
  private String bankTransaction;

  @Column(name = "PAID_AT", nullable = false)
  private Instant paidAt;

  @Column(name = "AGENT", length = 20)
  private String agent;

  @Column(name = "CHANNEL", length = 10)
  private String channel;

  @Column(name = "BOOK_DATE")
  private LocalDate bookDate;

  @Column(name = "AMOUNT")
  private Long amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "STANDING", nullable = false, length = 20)
  private PaymentStanding standing;

  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "RECEIVED_AT", nullable = false)
  private Instant receivedAt;

  @Column(name = "DECIDED_BY", length = 80)
  private String decidedBy;

  @Column(name = "REASON", length = 500)
  private String reason;

  protected PaymentEntity() {}

  PaymentEntity(KeptPayment kept) {
    Payment payment = kept.payment();
    ntpn = payment.ntpn().value();
    code = payment.code().digits();
    transaction = payment.transaction();
    bankTransaction = payment.bankTransaction();
    paidAt = payment.paidAt();
    agent = payment.agent();
    channel = payment.channel();
    bookDate = payment.bookDate();
    amount = payment.amount() == null ? null : payment.amount().amount();
    receivedAt = kept.receivedAt();
    write(kept);
  }

  void write(KeptPayment kept) {
    standing = kept.standing();
    application = kept.application() == null ? null : kept.application().digits();
    decidedBy = kept.decidedBy();
    reason = kept.reason();
  }

  KeptPayment kept() {
    return new KeptPayment(
        payment(),
        standing,
        application == null ? null : new ApplicationNumber(application),
        receivedAt,
        decidedBy,
        reason);
  }

  private Payment payment() {
    return new Payment(
        new Ntpn(ntpn),
        new BillingCode(code),
        transaction,
        bankTransaction,
        paidAt,
        agent,
        channel,
        bookDate,
        amount == null ? null : new Rupiah(amount));
  }
}
