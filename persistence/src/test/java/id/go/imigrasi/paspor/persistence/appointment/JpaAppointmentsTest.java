package id.go.imigrasi.paspor.persistence.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JpaAppointmentsTest {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
  private static final AtomicInteger RUNNING = new AtomicInteger();

  @Test
  void bringsAnAppointmentBackAndItsChange() {
    Appointment booked = Appointment.book(number(), slot("BPN", 8), OFFICE);
    Database.run(em -> new JpaAppointments(em).add(booked));
    Database.run(
        em -> {
          JpaAppointments appointments = new JpaAppointments(em);
          Appointment found = appointments.find(booked.application()).orElseThrow();
          assertThat(found).isEqualTo(booked);
          appointments.save(found.moved(slot("BPN", 10, 4), DAY.minusDays(1), OFFICE));
        });

    Appointment moved = find(booked.application());
    assertThat(moved.slot()).isEqualTo(slot("BPN", 10, 4));
    assertThat(moved.moves()).isEqualTo(1);
    assertThat(moved.version()).isEqualTo(1);
  }

  @Test
  void refusesWhoeverSawAnOlderOne() {
    Appointment booked = Appointment.book(number(), slot("BPN", 8), OFFICE);
    Database.run(em -> new JpaAppointments(em).add(booked));
    Database.run(em -> new JpaAppointments(em).save(booked.kept()));

    assertThatThrownBy(() -> Database.run(em -> new JpaAppointments(em).save(booked.missed())))
        .isInstanceOf(Refused.class)
        .hasMessage("appointment.stale");
  }

  @Test
  void listsThoseOfADayAtALocationByTheHour() {
    Appointment late = Appointment.book(number(), slot("LISTED", 10), OFFICE);
    Appointment early = Appointment.book(number(), slot("LISTED", 8), OFFICE);
    Database.run(em -> List.of(late, early).forEach(new JpaAppointments(em)::add));

    assertThatList(Database.in(em -> new JpaAppointments(em).on(DAY, "LISTED")))
        .containsExactly(early, late);
  }

  @Test
  void givesAnEndedHoldToOneSweepOnly() {
    Instant ended = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(RUNNING.incrementAndGet());
    Appointment held = Appointment.hold(number(), slot("BPN", 8), ended);
    Database.run(em -> new JpaAppointments(em).add(held));

    assertThat(claim(ended)).extracting(Appointment::application).contains(held.application());
    assertThat(claim(ended))
        .extracting(Appointment::application)
        .doesNotContain(held.application());
  }

  private static List<Appointment> claim(Instant now) {
    return Database.in(em -> new JpaAppointments(em).claimDue(now, now.plusSeconds(600), 50));
  }

  private static Appointment find(ApplicationNumber number) {
    return Database.in(em -> new JpaAppointments(em).find(number)).orElseThrow();
  }

  private static ApplicationNumber number() {
    return ApplicationNumber.issue("3210", DAY, RUNNING.incrementAndGet());
  }

  private static Slot slot(String location, int hour) {
    return slot(location, hour, 0);
  }

  private static Slot slot(String location, int hour, int laterDays) {
    return new Slot(location, DAY.plusDays(laterDays), LocalTime.of(hour, 0), SlotKind.REGULAR);
  }
}
