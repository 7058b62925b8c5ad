package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.WholeOffice.NUMBER;
import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lapsed case that is reinstated can be paid and checked in. */
class ReinstatementTest {
  private static final Slot TODAY = slot(BillFixture.TODAY);
  private static final Slot TOMORROW = slot(BillFixture.TODAY.plusDays(1));
  private static final Slot LATER = slot(BillFixture.TODAY.plusDays(2));

  private final WholeOffice office =
      new WholeOffice(
          port(Booklets.class, Map.of("heldFor", given -> Optional.empty())),
          port(Shelf.class, Map.of("clear", given -> null)));

  @BeforeEach
  void registered() {
    for (Slot each : List.of(TODAY, TOMORROW, LATER)) {
      office.quotas.set(Quota.open(each, LocalTime.of(10, 0), 1));
    }
    Filing filing =
        new Filing(
            "0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "ELECTRONIC_10", false);
    Casework casework = office.as(Role.M_PASPOR, Casework.class);
    casework.take(
        Application.draft(NUMBER, filing),
        Step.REGISTER,
        office.as(Role.M_PASPOR, Callers.class).current(),
        null);
    office.bills.add(BillFixture.unpaid());
    office
        .as(Role.SYSTEM, Diary.class)
        .hold(NUMBER, TODAY, BillFixture.NOW.plus(Duration.ofHours(3)));
  }

  @Test
  void whoNeverPaidGetsANewPlaceAndANewBillPaysItAndIsCheckedIn() {
    lapsesUnpaid();

    reinstate();

    assertThat(place().slot()).isEqualTo(TOMORROW);
    assertThat(office.notices.of(NUMBER))
        .extracting(Notice::kind)
        .contains(NoticeKind.APPOINTMENT_MOVED);

    office.as(Role.SYSTEM, BillSweep.class).sweep();
    assertThatThrownBy(this::checkIn).hasMessageContaining("lifecycle.nothing-overdue");
    office.as(Role.SYSTEM, Treasury.class).keep(paymentOf(second().code().orElseThrow()));
    office.clock.forward(Duration.ofDays(1));
    checkIn();

    assertThat(second().status()).isEqualTo(BillStatus.PAID);
    assertThat(office.application().status()).isEqualTo(Status.ARRIVED);
  }

  @Test
  void whoseMoneyCameLateGetsAPlaceAndNoSecondBill() {
    lapsesUnpaid();
    office.as(Role.SYSTEM, Treasury.class).keep(paymentOf(BillFixture.CODE));

    reinstate();

    assertThat(office.bills.of(NUMBER))
        .extracting(Bill::status)
        .containsExactly(BillStatus.PAID_LATE);
    office.clock.forward(Duration.ofDays(1));
    checkIn();
    assertThat(office.application().status()).isEqualTo(Status.ARRIVED);
  }

  @Test
  void whoMissedTheDayKeepsWhatWasPaidAndGetsAnotherDay() {
    office.as(Role.SYSTEM, Treasury.class).keep(paymentOf(BillFixture.CODE));
    office.clock.forward(Duration.ofDays(1));
    office.as(Role.SYSTEM, AppointmentSweep.class).sweep();
    assertThat(office.application().status()).isEqualTo(Status.LAPSED);

    reinstate();

    assertThat(place().slot()).isEqualTo(LATER);
    office.clock.forward(Duration.ofDays(1));
    checkIn();
    assertThat(office.bills.of(NUMBER)).extracting(Bill::status).containsExactly(BillStatus.PAID);
  }

  @Test
  void aSecondLapseGivesThePlaceBackAgain() {
    lapsesUnpaid();
    reinstate();
    office.as(Role.SYSTEM, BillSweep.class).sweep();

    office.clock.forward(Duration.ofHours(3));
    office.as(Role.SYSTEM, BillSweep.class).sweep();

    assertThat(office.application().status()).isEqualTo(Status.LAPSED);
    assertThat(place().status()).isEqualTo(AppointmentStatus.RELEASED);
    assertThat(office.quotas.find(TOMORROW).orElseThrow().free()).isEqualTo(1);
  }

  @Test
  void moneyForTheOldBillSettlesTheCaseAndTheNewBillIsVoid() {
    lapsesUnpaid();
    reinstate();

    office.as(Role.SYSTEM, Treasury.class).keep(paymentOf(BillFixture.CODE));

    assertThat(office.bills.of(NUMBER))
        .extracting(Bill::status)
        .containsExactly(BillStatus.PAID_LATE, BillStatus.VOID);
    office.clock.forward(Duration.ofDays(1));
    checkIn();
    assertThat(office.application().status()).isEqualTo(Status.ARRIVED);
  }

  @Test
  void nobodyIsReinstatedWhileNoDayHasAPlace() {
    lapsesUnpaid();
    office.quotas.take(TOMORROW);
    office.quotas.take(LATER);

    assertThatThrownBy(this::reinstate).hasMessage("appointment.full");
  }

  private void lapsesUnpaid() {
    office.clock.forward(Duration.ofHours(3));
    office.as(Role.SYSTEM, BillSweep.class).sweep();
    assertThat(office.application().status()).isEqualTo(Status.LAPSED);
    assertThat(place().status()).isEqualTo(AppointmentStatus.RELEASED);
  }

  private void reinstate() {
    office
        .as(Role.SUPERVISOR, SupervisorService.class)
        .reinstate(NUMBER, office.application().version(), "Bank terlambat");
  }

  private void checkIn() {
    office
        .as(Role.INFORMATION_DESK, Casework.class)
        .take(
            NUMBER, Step.CHECK_IN, office.as(Role.INFORMATION_DESK, Callers.class).current(), null);
  }

  private Bill second() {
    return office.bills.of(NUMBER).get(1);
  }

  private Appointment place() {
    return office.appointments.find(NUMBER).orElseThrow();
  }

  private static Payment paymentOf(BillingCode code) {
    return BillFixture.payment(BillFixture.NTPN, code, BillFixture.quote().total());
  }

  private static Slot slot(LocalDate day) {
    return new Slot("BPN", day, LocalTime.of(8, 0), SlotKind.REGULAR);
  }
}
