package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Quotas;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * How every desk handles places in sessions, in its own transaction: a place is taken before the
 * appointment is written and given back when it ends early.
 */
@Dependent
public class Diary {
  private static final int DAYS_LOOKED_AHEAD = 60;

  private final Quotas quotas;
  private final Appointments appointments;
  private final Offices offices;
  private final Clock clock;

  @Inject
  public Diary(Quotas quotas, Appointments appointments, Offices offices, Clock clock) {
    this.quotas = quotas;
    this.appointments = appointments;
    this.offices = offices;
    this.clock = clock;
  }

  /** Holds a place until an instant; refuses {@code appointment.full}. */
  public Appointment hold(ApplicationNumber number, Slot slot, Instant until) {
    return enter(slot, Appointment.hold(number, slot, until));
  }

  /** Takes a place for good; refuses {@code appointment.full}. */
  public Appointment book(ApplicationNumber number, Slot slot) {
    return enter(slot, Appointment.book(number, slot, zone()));
  }

  /** The bill is settled: a held place is booked; anything else stays. */
  public void paid(ApplicationNumber number) {
    appointments
        .find(number)
        .filter(held -> held.status() == AppointmentStatus.HELD)
        .ifPresent(held -> appointments.save(held.booked(zone())));
  }

  /** Gives the place back, if the application still has one. */
  public void release(ApplicationNumber number) {
    live(number)
        .ifPresent(
            appointment -> {
              appointments.save(appointment.released());
              quotas.giveBack(appointment.slot());
            });
  }

  /** The applicant came. */
  public void kept(ApplicationNumber number) {
    live(number).ifPresent(appointment -> appointments.save(appointment.kept()));
  }

  /** The day is over and the applicant did not come. */
  public void missed(ApplicationNumber number) {
    live(number).ifPresent(appointment -> appointments.save(appointment.missed()));
  }

  /** The applicant's one change of date. */
  public Appointment move(ApplicationNumber number, Slot to) {
    Appointment appointment = live(number).orElseThrow(() -> Refused.because("appointment.none"));
    Appointment moved = appointment.moved(to, today(), zone());
    take(to);
    quotas.giveBack(appointment.slot());
    appointments.save(moved);
    return moved;
  }

  /** The office gives another place, for example after late money; no change is used up. */
  public Appointment placeAnew(ApplicationNumber number, Slot slot) {
    Optional<Appointment> known = appointments.find(number);
    if (known.isEmpty()) {
      return book(number, slot);
    }
    take(slot);
    known.filter(Appointment::isLive).ifPresent(old -> quotas.giveBack(old.slot()));
    Appointment anew = known.get().placedAnew(slot, zone());
    appointments.save(anew);
    return anew;
  }

  /** The slot itself while it has a place, else the next one that has; refuses when none has. */
  public Slot freeOrNext(Slot wanted) {
    return quotas
        .find(wanted)
        .filter(quota -> quota.free() > 0)
        .map(Quota::slot)
        .or(() -> nearestFree(wanted))
        .orElseThrow(() -> Refused.because("appointment.full"));
  }

  /** The first free place of the same kind at the same location, from the slot's day on. */
  public Optional<Slot> nearestFree(Slot wanted) {
    LocalDate from = wanted.day().isBefore(today()) ? today() : wanted.day();
    return quotas.between(from, from.plusDays(DAYS_LOOKED_AHEAD)).stream()
        .filter(quota -> quota.slot().location().equals(wanted.location()))
        .filter(quota -> quota.slot().kind() == wanted.kind())
        .filter(quota -> quota.free() > 0)
        .map(Quota::slot)
        .min(Comparator.comparing(Slot::day).thenComparing(Slot::start));
  }

  /**
   * The first free place from tomorrow on of the kind and location of one that is gone; refuses
   * {@code appointment.full}.
   */
  public Slot freeAfter(Slot gone) {
    LocalDate tomorrow = today().plusDays(1);
    LocalDate from = gone.day().isBefore(tomorrow) ? tomorrow : gone.day();
    return nearestFree(new Slot(gone.location(), from, gone.start(), gone.kind()))
        .orElseThrow(() -> Refused.because("appointment.full"));
  }

  private Appointment enter(Slot slot, Appointment appointment) {
    take(slot);
    appointments.add(appointment);
    return appointment;
  }

  private void take(Slot slot) {
    if (!quotas.take(slot)) {
      throw Refused.because("appointment.full");
    }
  }

  private Optional<Appointment> live(ApplicationNumber number) {
    return appointments.find(number).filter(Appointment::isLive);
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }

  private ZoneId zone() {
    return offices.own().zone();
  }
}
