package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.Payments;
import id.go.imigrasi.paspor.domain.billing.Quote;
import id.go.imigrasi.paspor.domain.billing.Receipt;
import id.go.imigrasi.paspor.domain.billing.Tariffs;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How every desk handles money, in its own transaction: the bill by today's tariff, the code that
 * came, the payment that came. A payment is kept in any case.
 */
@Dependent
public class Treasury {
  private final Tariffs tariffs;
  private final Bills bills;
  private final Payments payments;
  private final Applicants applicants;
  private final Diary diary;
  private final Announcements announcements;
  private final Offices offices;
  private final Clock clock;

  @Inject
  public Treasury(
      Tariffs tariffs,
      Bills bills,
      Payments payments,
      Applicants applicants,
      Diary diary,
      Announcements announcements,
      Offices offices,
      Clock clock) {
    this.tariffs = tariffs;
    this.bills = bills;
    this.payments = payments;
    this.applicants = applicants;
    this.diary = diary;
    this.announcements = announcements;
    this.offices = offices;
    this.clock = clock;
  }

  /** What the law asks for the filing today. */
  public Quote quote(Application application) {
    return tariffs.tariff().quote(Chargeable.of(application.filing()), offices.own().today(clock));
  }

  /**
   * A bill by today's tariff that waits to be sent to SIMPONI, or none is needed by law. Refuses
   * while another bill of the case is open or settled.
   */
  public Bill raise(Application application) {
    List<Bill> earlier = bills.of(application.number());
    if (earlier.stream().anyMatch(bill -> bill.status().isOpen())) {
      throw Refused.because("billing.bill.still-open");
    }
    if (earlier.stream().anyMatch(bill -> bill.status().isSettled())) {
      throw Refused.because("billing.bill.settled");
    }
    String payer =
        applicants
            .of(application.number())
            .map(applicant -> applicant.fullName().text())
            .orElseThrow(() -> Refused.because("application.unknown"));
    Bill bill =
        Bill.raise(
            application.number(), earlier.size() + 1, payer, quote(application), clock.instant());
    bills.add(bill);
    return bill;
  }

  /** A code came for the bill; money that came for this code before is matched now. */
  public Bill codeGiven(Bill bill, Issued issued) {
    Bill known = bill.codeGiven(issued);
    bills.save(known);
    payments.waitingFor(issued.code()).forEach(kept -> matchLate(kept, known));
    return known;
  }

  /**
   * Keeps a payment and gives it to its bill.
   *
   * @return false when this NTPN was kept before
   */
  public boolean keep(Payment payment) {
    Optional<Bill> bill = bills.findForPayment(payment.code());
    Optional<KeptPayment> before = payments.find(payment.ntpn());
    if (before.isPresent()) {
      before
          .filter(kept -> kept.standing() == PaymentStanding.UNKNOWN_CODE)
          .ifPresent(kept -> bill.ifPresent(known -> matchLate(kept, known)));
      return false;
    }
    Receipt receipt = Receipt.of(payment, bill, clock.instant());
    payments.add(receipt.kept());
    receipt.changedBill().ifPresent(this::settled);
    return true;
  }

  private void matchLate(KeptPayment kept, Bill bill) {
    Bill current = bills.find(bill.id()).orElseThrow();
    Receipt receipt = Receipt.of(kept.payment(), Optional.of(current), kept.receivedAt());
    payments.save(receipt.kept());
    receipt.changedBill().ifPresent(this::settled);
  }

  /** The bill counts as paid now: its place is booked, its payer told. */
  void settled(Bill bill) {
    bills.save(bill);
    if (bill.status() == BillStatus.PAID || bill.status() == BillStatus.PAID_LATE) {
      withdrawOthers(bill);
      diary.paid(bill.application());
      String ntpn = bill.ntpn().value();
      announcements.tell(bill.application(), NoticeKind.PAID, ntpn, bill.total().toString(), ntpn);
    }
  }

  /** Money for an earlier bill of a reinstated case settles it: nobody shall pay twice. */
  private void withdrawOthers(Bill paid) {
    bills.of(paid.application()).stream()
        .filter(other -> !other.id().equals(paid.id()) && other.status().isOpen())
        .forEach(other -> bills.save(other.withdrawn()));
  }

  /** The last inquiry said unpaid. */
  void ended(Bill bill, Instant now) {
    bills.save(bill.expired(now));
    diary.release(bill.application());
    announcements.tell(bill.application(), NoticeKind.BILL_ENDED, bill.id().toString());
  }
}
