package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.Quote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Bills and payments of the office. SIMPONI itself is asked by {@link BillSweep}, outside these
 * transactions.
 */
@Stateless
public class BillingService {
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject Treasury treasury;
  @Inject Bills bills;
  @Inject Casework casework;
  @Inject Callers callers;
  @Inject Clock clock;

  /** What the case would cost today. */
  @RolesAllowed({"INFORMATION_DESK", "CUSTOMER_SERVICE", "INTERVIEWER", "EXAMINER", "TREASURER"})
  public Quote quote(ApplicationNumber number) {
    return treasury.quote(casework.load(number));
  }

  /** Raises the bill of a walk-in or an examined case; the sweep sends it to SIMPONI. */
  @RolesAllowed({"CUSTOMER_SERVICE", "INFORMATION_DESK", "INTERVIEWER", "EXAMINER", "SYSTEM"})
  public Bill raise(ApplicationNumber number) {
    return treasury.raise(casework.load(number));
  }

  /** The bills of a case, oldest first. */
  @RolesAllowed({
    "INFORMATION_DESK",
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "EXAMINER",
    "SUPERVISOR",
    "LOCAL_ADJUDICATOR",
    "BOOKLET_CUSTODIAN",
    "PRINT_OPERATOR",
    "HAND_OVER_OFFICER",
    "TREASURER",
    "SECTION_HEAD",
    "DEPUTY_HEAD",
    "HEAD_OF_OFFICE",
    "AUDITOR",
    "M_PASPOR",
    "SYSTEM"
  })
  public List<Bill> of(ApplicationNumber number) {
    return bills.of(number);
  }

  /** Whether the case owes money now. */
  @RolesAllowed({
    "INFORMATION_DESK",
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "EXAMINER",
    "SUPERVISOR",
    "TREASURER",
    "M_PASPOR",
    "SYSTEM"
  })
  public MoneyStanding standing(ApplicationNumber number) {
    return MoneyStanding.of(bills.of(number));
  }

  /**
   * A payment came, by push or as the answer to an inquiry.
   *
   * @return false when it was kept before: nothing changes
   */
  @RolesAllowed({"SIMPONI", "M_PASPOR", "SYSTEM"})
  public boolean receive(Payment payment) {
    return treasury.keep(payment);
  }

  /** Bills to be sent or asked after now; nobody else takes them for two minutes. */
  @RolesAllowed("SYSTEM")
  public List<Bill> claimDue(int most) {
    Instant now = clock.instant();
    return bills.claimDue(now, now.plus(LEASE), most);
  }

  @RolesAllowed("SYSTEM")
  public void codeGiven(UUID id, Issued issued) {
    treasury.codeGiven(load(id), issued);
  }

  /** SIMPONI will never take it as it is: the treasurer must look. */
  @RolesAllowed("SYSTEM")
  public void refusedBySimponi(UUID id) {
    bills.save(load(id).refusedBySimponi());
  }

  /** Asked after and unpaid: ask again later, or end it and with it an application still due. */
  @RolesAllowed("SYSTEM")
  public void askedAfter(UUID id) {
    Bill bill = load(id);
    Instant now = clock.instant();
    if (bill.status() == BillStatus.UNPAID && bill.isOver(now)) {
      treasury.ended(bill, now);
      lapse(bill.application());
    } else if (bill.status() == BillStatus.UNPAID || bill.status() == BillStatus.EXPIRED) {
      bills.save(bill.askedAfter(now));
    }
  }

  /** SIMPONI is away: the same question again soon, and nothing ends meanwhile. */
  @RolesAllowed("SYSTEM")
  public void askAgain(UUID id, Instant at) {
    bills.save(load(id).waitingUntil(at));
  }

  private void lapse(ApplicationNumber number) {
    Application application = casework.load(number);
    casework.takeIfPossible(application, Step.LAPSE_UNPAID, callers.current());
  }

  private Bill load(UUID id) {
    return bills.find(id).orElseThrow(() -> Refused.because("billing.bill.unknown"));
  }
}
