package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Quotas;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendar of the counters: sessions, places, changes of date, people who did not come. */
@Stateless
public class AppointmentService {
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject Quotas quotas;
  @Inject StockOutlook stock;
  @Inject Appointments appointments;
  @Inject Bills bills;
  @Inject Diary diary;
  @Inject Casework casework;
  @Inject Announcements announcements;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The sessions of a period with the places that blanks are there for; anybody may know them. */
  @PermitAll
  public List<Quota> quota(LocalDate first, LocalDate last) {
    return stock.covered(first, last);
  }

  /** The same for those who want this product: of the books it is made of, no others count. */
  @PermitAll
  public List<Quota> quota(LocalDate first, LocalDate last, String product) {
    return stock.covered(first, last, product);
  }

  /** Opens, changes or closes a session, also on the day itself. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "ADMINISTRATOR", "SYSTEM"})
  public void set(Quota quota) {
    quotas.set(quota);
  }

  /** Who is expected on a day at a location, by the hour. */
  @RolesAllowed({"INFORMATION_DESK", "CUSTOMER_SERVICE", "SUPERVISOR", "SECTION_HEAD"})
  public List<Appointment> expected(LocalDate day, String location) {
    return appointments.on(day, location);
  }

  @RolesAllowed({
    "INFORMATION_DESK",
    "CUSTOMER_SERVICE",
    "SUPERVISOR",
    "SECTION_HEAD",
    "TREASURER",
    "M_PASPOR",
    "SYSTEM"
  })
  public Optional<Appointment> of(ApplicationNumber number) {
    return appointments.find(number);
  }

  /** The applicant's one change of date, at the latest the day before; the same again is none. */
  @RolesAllowed({"M_PASPOR", "APPLICANT", "INFORMATION_DESK"})
  public Appointment reschedule(ApplicationNumber number, Slot to) {
    Optional<Appointment> there =
        appointments.find(number).filter(Appointment::isLive).filter(one -> one.slot().equals(to));
    if (there.isPresent()) {
      return there.get();
    }
    casework.take(number, Step.RESCHEDULE, callers.current(), null);
    Appointment moved = diary.move(number, to);
    tellMoved(number, to);
    return moved;
  }

  /** Another place given by the office, after late money or a closed day. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "HEAD_OF_OFFICE", "INFORMATION_DESK"})
  public Appointment placeAnew(ApplicationNumber number, Slot slot) {
    Appointment anew = diary.placeAnew(number, slot);
    tellMoved(number, slot);
    return anew;
  }

  /** The desk lets somebody in on another day than his own. */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
  public void excuse(ApplicationNumber number) {
    Appointment appointment =
        appointments.find(number).orElseThrow(() -> Refused.because("appointment.none"));
    appointments.save(appointment.excuse());
  }

  /** Ended holds and booked days that are over. */
  @RolesAllowed("SYSTEM")
  public List<Appointment> claimDue(int most) {
    Instant now = clock.instant();
    return appointments.claimDue(now, now.plus(LEASE), most);
  }

  /** What becomes of a place whose instant has come. */
  @RolesAllowed("SYSTEM")
  public void close(ApplicationNumber number) {
    Appointment appointment = appointments.find(number).orElseThrow();
    if (appointment.status() == AppointmentStatus.HELD) {
      endHold(appointment);
    } else if (appointment.status() == AppointmentStatus.BOOKED) {
      endDay(appointment);
    }
  }

  /** While a bill is open its last inquiry decides; a hold without one just ends. */
  private void endHold(Appointment held) {
    boolean billDecides =
        bills.of(held.application()).stream().anyMatch(bill -> bill.status().isOpen());
    boolean settled =
        bills.of(held.application()).stream()
            .map(bill -> bill.status())
            .anyMatch(BillStatus::isSettled);
    if (settled) {
      diary.paid(held.application());
    } else if (billDecides) {
      appointments.save(held.waitingUntil(clock.instant().plus(LEASE)));
    } else {
      diary.release(held.application());
    }
  }

  private void tellMoved(ApplicationNumber number, Slot to) {
    String day = to.day().toString();
    String hour = to.start().toString();
    announcements.tell(number, NoticeKind.APPOINTMENT_MOVED, day + " " + hour, day, hour);
  }

  private void endDay(Appointment booked) {
    Application application = casework.load(booked.application());
    if (application.status() != Status.REGISTERED) {
      diary.kept(booked.application());
      return;
    }
    Actor office = callers.current();
    if (casework.takeIfPossible(application, Step.LAPSE_NO_SHOW, office).isPresent()) {
      diary.missed(booked.application());
    }
  }
}
