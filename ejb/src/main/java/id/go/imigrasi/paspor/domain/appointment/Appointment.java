package id.go.imigrasi.paspor.domain.appointment;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The place an application has in a session: held while the bill is open, booked once paid.
 *
 * @param moves how often the date was changed by the applicant
 * @param excused whether the desk lets the applicant in on another day
 * @param dueAt when the hold ends or, once booked, when the day is over; null when nothing waits
 * @param version of the row
 */
public record Appointment(
    ApplicationNumber application,
    Slot slot,
    AppointmentStatus status,
    int moves,
    boolean excused,
    Instant dueAt,
    long version) {

  /** One change of date is the applicant's right. */
  public static final int MOVES_ALLOWED = 1;

  private static final Set<AppointmentStatus> LIVE =
      Set.of(AppointmentStatus.HELD, AppointmentStatus.BOOKED);

  /** The hold's row: it ends by itself. */
  public static Appointment hold(ApplicationNumber application, Slot slot, Instant until) {
    return new Appointment(application, slot, AppointmentStatus.HELD, 0, false, until, 0);
  }

  /** A place without a hold: paid already, or nothing is due. */
  public static Appointment book(ApplicationNumber application, Slot slot, ZoneId office) {
    return hold(application, slot, Instant.EPOCH).booked(office);
  }

  public boolean isLive() {
    return LIVE.contains(status);
  }

  public Appointment booked(ZoneId office) {
    return next(AppointmentStatus.BOOKED, slot, moves, endOfDay(slot, office));
  }

  /** The desk lets the applicant in on another day; the place's day no longer ends it. */
  public Appointment excuse() {
    return new Appointment(application, slot, status, moves, true, null, version);
  }

  /** Looks again later: its end could not be decided now. */
  public Appointment waitingUntil(Instant next) {
    return new Appointment(application, slot, status, moves, excused, next, version);
  }

  public Appointment kept() {
    return next(AppointmentStatus.KEPT, slot, moves, null);
  }

  public Appointment released() {
    return next(AppointmentStatus.RELEASED, slot, moves, null);
  }

  public Appointment missed() {
    return next(AppointmentStatus.MISSED, slot, moves, null);
  }

  /** Another place given by the office: it does not use up the applicant's one change. */
  public Appointment placedAnew(Slot other, ZoneId office) {
    return new Appointment(
        application,
        other,
        AppointmentStatus.BOOKED,
        moves,
        excused,
        endOfDay(other, office),
        version);
  }

  /**
   * The applicant changes the date: once, and at the latest the day before (H-1).
   *
   * @param today in the office's zone
   */
  public Appointment moved(Slot to, LocalDate today, ZoneId office) {
    if (moves >= MOVES_ALLOWED) {
      throw Refused.because("appointment.move.used", MOVES_ALLOWED);
    }
    if (!today.isBefore(slot.day())) {
      throw Refused.because("appointment.move.too-late");
    }
    if (!to.day().isAfter(today)) {
      throw Refused.because("appointment.move.into-the-past");
    }
    Instant due = status == AppointmentStatus.BOOKED ? endOfDay(to, office) : dueAt;
    return next(status, to, moves + 1, due);
  }

  private Appointment next(AppointmentStatus to, Slot at, int changed, Instant due) {
    if (!isLive()) {
      throw Refused.because("appointment.over", status.name());
    }
    return new Appointment(application, at, to, changed, excused, due, version);
  }

  private static Instant endOfDay(Slot slot, ZoneId office) {
    return slot.day().plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(office).toInstant();
  }
}
