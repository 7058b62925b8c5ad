package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.AppointmentsInMemory;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.QuotasInMemory;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.BillsInMemory;
import id.go.imigrasi.paspor.domain.billing.MoneyFacts;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.PaymentsInMemory;
import id.go.imigrasi.paspor.domain.billing.SimponiInMemory;
import id.go.imigrasi.paspor.domain.notice.NoticesInMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bills, payments and places as the services handle them, with SIMPONI there or away. */
class MoneyTest {
  private static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final Slot SLOT =
      new Slot("BPN", LocalDate.of(2026, 11, 26), LocalTime.of(8, 0), SlotKind.REGULAR);
  private static final Actor M_PASPOR = new Actor("m-paspor", Set.of(Role.M_PASPOR), "BPN");

  private final MovingClock clock = new MovingClock();
  private final BillsInMemory bills = new BillsInMemory();
  private final PaymentsInMemory payments = new PaymentsInMemory();
  private final QuotasInMemory quotas = new QuotasInMemory();
  private final AppointmentsInMemory appointments = new AppointmentsInMemory();
  private final SimponiInMemory simponi = new SimponiInMemory();
  private final Memory applications = new Memory();
  private final Applicants applicants = new OneApplicant();
  private final Diary diary = new Diary(quotas, appointments, new OneOffice(), clock);
  private final Casework casework =
      new Casework(
          Lifecycle.OFFICE,
          applications,
          new FactGathering(List.of(new MoneyFacts(bills))),
          event -> {},
          entry -> {},
          clock);
  private final Treasury treasury =
      new Treasury(
          BillFixture::tariff,
          bills,
          payments,
          applicants,
          diary,
          new Announcements(applicants, new NoticesInMemory(), clock),
          new OneOffice(),
          clock);
  private final BillingService billing = new BillingService();
  private final BillSweep sweep = new BillSweep();
  private Application application;

  @BeforeEach
  void registered() {
    billing.treasury = treasury;
    billing.bills = bills;
    billing.casework = casework;
    billing.clock = clock;
    billing.callers = new SystemCalls();
    sweep.billing = billing;
    sweep.simponi = simponi;
    sweep.clock = clock;
    sweep.validMinutes = 120;
    quotas.set(Quota.open(SLOT, LocalTime.of(10, 0), 1));
    Application draft =
        Application.draft(
            NUMBER,
            new Filing(
                "0471",
                "BPN",
                Procedure.M_PASPOR,
                ApplicationType.NEW_ADULT,
                "ELECTRONIC_10",
                false));
    casework.take(draft, Step.REGISTER, M_PASPOR, null);
    application = casework.load(NUMBER);
    diary.hold(NUMBER, SLOT, clock.instant().plus(Duration.ofHours(3)));
  }

  @Test
  void aBillGetsItsCodeWhenTheSweepFindsSimponiThere() {
    treasury.raise(application);
    simponi.goAway();
    sweep.sweep();
    assertThat(bill().status()).isEqualTo(BillStatus.RAISED);

    simponi.comeBack();
    clock.forward(Duration.ofMinutes(1));
    sweep.sweep();

    assertThat(bill().status()).isEqualTo(BillStatus.UNPAID);
    assertThat(bill().issued().expiresAt()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
  }

  @Test
  void aBillThatSimponiWillNeverTakeWaitsForTheTreasurer() {
    treasury.raise(application);
    simponi.refuseWith("IT");
    sweep.sweep();
    assertThat(bill().status()).isEqualTo(BillStatus.UNSENT);
  }

  @Test
  void aPaymentSettlesTheBillAndBooksThePlaceAndASecondPushChangesNothing() {
    sent();
    assertThat(treasury.keep(BillFixture.payment(BillFixture.NTPN, code(), null))).isTrue();
    assertThat(treasury.keep(BillFixture.payment(BillFixture.NTPN, code(), null))).isFalse();
    assertThat(bill().status()).isEqualTo(BillStatus.PAID);
    assertThat(place()).isEqualTo(AppointmentStatus.BOOKED);
  }

  @Test
  void aPaymentWhosePushGotLostIsFoundByAskingAfterIt() {
    sent();
    simponi.take(BillFixture.payment(BillFixture.NTPN, code(), null));
    clock.forward(Duration.ofMinutes(5));
    sweep.sweep();
    assertThat(bill().status()).isEqualTo(BillStatus.PAID);
  }

  @Test
  void moneyThatComesBeforeTheCodeIsKnownIsMatchedWhenTheCodeComes() {
    BillingCode early = new BillingCode("820261123000001");
    treasury.keep(BillFixture.payment(BillFixture.NTPN, early, null));
    assertThat(payments.unmatched(10)).hasSize(1);

    sent();

    assertThat(bill().status()).isEqualTo(BillStatus.PAID);
    assertThat(payments.unmatched(10)).isEmpty();
  }

  @Test
  void nothingEndsWhileSimponiIsAwayAndThenTheLastInquiryDecides() {
    sent();
    simponi.goAway();
    clock.forward(Duration.ofHours(5));
    sweep.sweep();
    assertThat(bill().status()).isEqualTo(BillStatus.UNPAID);
    assertThat(place()).isEqualTo(AppointmentStatus.HELD);

    simponi.comeBack();
    clock.forward(Duration.ofMinutes(1));
    sweep.sweep();

    assertThat(bill().status()).isEqualTo(BillStatus.EXPIRED);
    assertThat(place()).isEqualTo(AppointmentStatus.RELEASED);
    assertThat(quotas.find(SLOT).orElseThrow().free()).isEqualTo(1);
    assertThat(casework.load(NUMBER).status()).isEqualTo(Status.LAPSED);
  }

  @Test
  void moneyThatComesAfterTheEndIsHonouredAndKept() {
    sent();
    clock.forward(Duration.ofHours(5));
    sweep.sweep();
    treasury.keep(BillFixture.payment(BillFixture.NTPN, code(), null));

    assertThat(bill().status()).isEqualTo(BillStatus.PAID_LATE);
    assertThat(payments.find(BillFixture.NTPN).orElseThrow().standing())
        .isEqualTo(PaymentStanding.MATCHED_LATE);
  }

  @Test
  void aSecondPaymentIsKeptForTheTreasurer() {
    sent();
    treasury.keep(BillFixture.payment(BillFixture.NTPN, code(), null));
    treasury.keep(BillFixture.payment(new Ntpn("BBBB000011112222"), code(), null));
    assertThat(bill().status()).isEqualTo(BillStatus.PAID_TWICE);
    assertThat(payments.unmatched(10)).hasSize(1);
  }

  @Test
  void aCaseHasOneOpenBillAtMostAndNoneOnceItIsPaid() {
    sent();
    assertThatThrownBy(() -> treasury.raise(application))
        .isInstanceOf(Refused.class)
        .hasMessage("billing.bill.still-open");
    treasury.keep(BillFixture.payment(BillFixture.NTPN, code(), null));
    assertThatThrownBy(() -> treasury.raise(application)).hasMessage("billing.bill.settled");
  }

  @Test
  void aPlaceIsGivenOnceAndTheNextFreeOneIsFoundForWhoHasPaid() {
    Slot later = new Slot("BPN", SLOT.day().plusDays(1), LocalTime.of(8, 0), SlotKind.REGULAR);
    quotas.set(Quota.open(later, LocalTime.of(10, 0), 1));
    ApplicationNumber other = new ApplicationNumber("2110261123000027");

    assertThatThrownBy(() -> diary.book(other, SLOT)).hasMessage("appointment.full");
    assertThat(diary.freeOrNext(SLOT)).isEqualTo(later);
    diary.book(other, diary.freeOrNext(SLOT));
    assertThatThrownBy(() -> diary.freeOrNext(SLOT)).hasMessage("appointment.full");
  }

  private void sent() {
    treasury.raise(application);
    sweep.sweep();
  }

  private Bill bill() {
    return bills.of(NUMBER).get(0);
  }

  private BillingCode code() {
    return bill().code().orElseThrow();
  }

  private AppointmentStatus place() {
    return appointments.find(NUMBER).orElseThrow().status();
  }

  /** The office's own timers. */
  private static final class SystemCalls extends Callers {
    @Override
    public Actor current() {
      return new Actor("system", Set.of(Role.SYSTEM), "BPN");
    }
  }

  /** Goes only when the test says so. */
  private static final class MovingClock extends Clock {
    private Instant now = BillFixture.NOW;

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
