package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Quotas;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.Payments;
import id.go.imigrasi.paspor.domain.billing.Receipt;
import id.go.imigrasi.paspor.domain.billing.Tariffs;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.opening.BroughtCase;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Open cases that go on here, with their money and their places. */
@Dependent
class OpeningOpenCases implements OpeningEntry {
  private final OpeningCases cases;
  private final Treasury treasury;
  private final Tariffs tariffs;
  private final Bills bills;
  private final Payments payments;
  private final Quotas quotas;
  private final Diary diary;
  private final Offices offices;
  private final Clock clock;

  @Inject
  OpeningOpenCases(
      OpeningCases cases,
      Treasury treasury,
      Tariffs tariffs,
      Bills bills,
      Payments payments,
      Quotas quotas,
      Diary diary,
      Offices offices,
      Clock clock) {
    this.cases = cases;
    this.treasury = treasury;
    this.tariffs = tariffs;
    this.bills = bills;
    this.payments = payments;
    this.quotas = quotas;
    this.diary = diary;
    this.offices = offices;
    this.clock = clock;
  }

  @Override
  public OpeningFile kind() {
    return OpeningFile.CASES;
  }

  @Override
  public int check(Sheet sheet, List<Fault> faults) {
    List<BroughtCase> all = BroughtCase.of(sheet, faults);
    Map<Slot, Integer> wanted = new HashMap<>();
    for (BroughtCase each : all) {
      int before = faults.size();
      cases.check(each.filing(), faults);
      if (faults.size() == before) {
        checkMoney(each, faults);
      }
      if (each.slot() != null && places(each.slot()) < wanted.merge(each.slot(), 1, Integer::sum)) {
        faults.add(OpeningCases.fault(each.filing(), "slot_day", Refusal.of("appointment.full")));
      }
    }
    return all.size();
  }

  private int places(Slot slot) {
    boolean past = slot.day().isBefore(offices.own().today(clock));
    return past ? 0 : quotas.find(slot).map(Quota::free).orElse(0);
  }

  /** Nobody is brought along unpaid: his code is at the system before, and lapses there. */
  private void checkMoney(BroughtCase each, List<Fault> faults) {
    if (each.payment() == null) {
      if (!isFree(each)) {
        faults.add(OpeningCases.fault(each.filing(), "ntpn", Refusal.of("opening.case.unpaid")));
      }
    } else if (payments.find(each.payment().ntpn()).isPresent()) {
      faults.add(OpeningCases.fault(each.filing(), "ntpn", Refusal.of("billing.payment.known")));
    } else if (bills.findForPayment(each.payment().code()).isPresent()) {
      faults.add(
          OpeningCases.fault(each.filing(), "billing_code", Refusal.of("opening.case.code-known")));
    }
  }

  private boolean isFree(BroughtCase each) {
    Chargeable asked =
        Chargeable.of(each.filing().filing(offices.own().code(), Procedure.M_PASPOR));
    return tariffs.tariff().quote(asked, offices.own().today(clock)).nothingDue().isPresent();
  }

  @Override
  public void enter(Sheet sheet, OpeningRecord record) {
    for (BroughtCase each : BroughtCase.of(sheet, new ArrayList<>())) {
      Procedure order = isFree(each) ? Procedure.NOTHING_DUE : Procedure.M_PASPOR;
      Application entered = cases.enter(each.filing(), order, each.point().step(), record);
      settle(entered, each.payment());
      if (each.slot() != null) {
        diary.book(entered.number(), each.slot());
      }
    }
  }

  /** The bill is paid as the other system says; nobody is told a second time. */
  private void settle(Application entered, Payment payment) {
    Bill bill = treasury.raise(entered);
    if (payment == null || !bill.status().isOpen()) {
      return;
    }
    Bill coded =
        bill.codeGiven(new Issued(payment.code(), null, payment.paidAt(), payment.paidAt()));
    bills.save(coded);
    Bill known = bills.find(bill.id()).orElseThrow();
    Receipt receipt = Receipt.of(payment, Optional.of(known), clock.instant());
    payments.add(receipt.kept());
    receipt.changedBill().ifPresent(bills::save);
  }
}
