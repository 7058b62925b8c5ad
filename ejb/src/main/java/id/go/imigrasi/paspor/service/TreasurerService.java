package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payments;
import id.go.imigrasi.paspor.domain.billing.Reconciliation;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The treasurer's desk: payments that belong to nobody, and the day's book. */
@Stateless
@RolesAllowed("TREASURER")
public class TreasurerService {
  private static final int MOST = 200;

  @Inject Payments payments;
  @Inject Bills bills;
  @Inject Treasury treasury;
  @Inject Casework casework;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Payments that wait for a decision, oldest first. */
  public List<KeptPayment> unmatched() {
    return payments.unmatched(MOST);
  }

  public Optional<KeptPayment> find(Ntpn ntpn) {
    return payments.find(ntpn);
  }

  public Optional<Bill> find(BillingCode code) {
    return bills.findForPayment(code);
  }

  /** The book of one day in the office's zone. */
  public Reconciliation day(LocalDate day) {
    Office office = offices.own();
    return new Reconciliation(
        day,
        payments.paidBetween(
            day.atStartOfDay(office.zone()).toInstant(),
            day.plusDays(1).atStartOfDay(office.zone()).toInstant()));
  }

  public LocalDate today() {
    return offices.own().today(clock);
  }

  /** Gives a payment to a case: its bill that still waits for money is settled by it. */
  public void match(Ntpn ntpn, ApplicationNumber number, String reason) {
    KeptPayment kept =
        payments.find(ntpn).orElseThrow(() -> Refused.because("billing.payment.unknown"));
    casework.load(number);
    payments.save(kept.matchedByHand(number, callers.current().id(), reason));
    waiting(number).ifPresent(bill -> treasury.settled(bill.paid(ntpn)));
  }

  /** Sends a bill that SIMPONI refused once more, after its cause was mended. */
  public void sendAgain(Bill bill) {
    bills.save(bill.sentAgain(clock.instant()));
  }

  private Optional<Bill> waiting(ApplicationNumber number) {
    return bills.of(number).stream()
        .filter(bill -> bill.status() == BillStatus.UNPAID || bill.status() == BillStatus.EXPIRED)
        .findFirst();
  }
}
