package id.go.imigrasi.paspor.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000019");
  private static final Instant HOLD_ENDS = Instant.parse("2026-11-23T03:15:00Z");

  @Test
  void holdsAPlaceUntilTheBillEndsAndThenWaitsForTheEndOfItsDay() {
    Appointment held = held(TODAY.plusDays(3));
    assertThat(held.dueAt()).isEqualTo(HOLD_ENDS);
    Appointment booked = held.booked(OFFICE);
    assertThat(booked.dueAt()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
    assertThat(booked.kept().dueAt()).isNull();
  }

  @Test
  void changesItsDateOnceUntilTheDayBefore() {
    Appointment booked = held(TODAY.plusDays(1)).booked(OFFICE);
    Appointment moved = booked.moved(slot(TODAY.plusDays(5)), TODAY, OFFICE);
    assertThat(moved.slot().day()).isEqualTo(TODAY.plusDays(5));
    assertThat(moved.dueAt()).isEqualTo(Instant.parse("2026-11-28T16:00:00Z"));
    assertThatThrownBy(() -> moved.moved(slot(TODAY.plusDays(6)), TODAY, OFFICE))
        .isInstanceOf(Refused.class)
        .hasMessage("appointment.move.used");
  }

  @Test
  void refusesAChangeOnTheDayItselfAndIntoThePast() {
    Appointment today = held(TODAY).booked(OFFICE);
    assertThatThrownBy(() -> today.moved(slot(TODAY.plusDays(5)), TODAY, OFFICE))
        .hasMessage("appointment.move.too-late");
    Appointment later = held(TODAY.plusDays(3)).booked(OFFICE);
    assertThatThrownBy(() -> later.moved(slot(TODAY), TODAY, OFFICE))
        .hasMessage("appointment.move.into-the-past");
  }

  @Test
  void givenAnotherPlaceByTheOfficeKeepsTheApplicantsOneChange() {
    Appointment released = held(TODAY.plusDays(1)).released();
    Appointment anew = released.placedAnew(slot(TODAY.plusDays(2)), OFFICE);
    assertThat(anew.status()).isEqualTo(AppointmentStatus.BOOKED);
    assertThat(anew.moves()).isZero();
  }

  @Test
  void isOverOnceReleasedKeptOrMissed() {
    Appointment missed = held(TODAY).booked(OFFICE).missed();
    assertThat(missed.isLive()).isFalse();
    assertThatThrownBy(missed::kept).hasMessage("appointment.over");
    assertThatThrownBy(() -> missed.booked(OFFICE)).isInstanceOf(Refused.class);
  }

  @Test
  void countsFreePlacesOnlyOfAnOpenSession() {
    Quota quota = new Quota(slot(TODAY), LocalTime.of(10, 0), 10, 4, true);
    assertThat(quota.free()).isEqualTo(6);
    assertThat(new Quota(slot(TODAY), LocalTime.of(10, 0), 3, 4, true).free()).isZero();
    assertThat(new Quota(slot(TODAY), LocalTime.of(10, 0), 10, 4, false).free()).isZero();
    assertThatThrownBy(() -> Quota.open(slot(TODAY), LocalTime.of(8, 0), 10))
        .hasMessage("appointment.quota.ends-before-it-starts");
  }

  private static Appointment held(LocalDate day) {
    return Appointment.hold(NUMBER, slot(day), HOLD_ENDS);
  }

  private static Slot slot(LocalDate day) {
    return new Slot("BPN", day, LocalTime.of(8, 0), SlotKind.REGULAR);
  }
}
