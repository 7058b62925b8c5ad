package id.go.imigrasi.paspor.domain.appointment;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who has a place when: one row per application. */
public interface Appointments {
  void add(Appointment appointment);

  /** Refuses {@code appointment.stale} when somebody changed it meanwhile. */
  void save(Appointment appointment);

  Optional<Appointment> find(ApplicationNumber application);

  /** Those of a day at a location, by session. */
  List<Appointment> on(LocalDate day, String location);

  /**
   * Holds that ended and booked days that are over, oldest first, past those another node works on;
   * their instant moves to {@code leaseUntil}.
   */
  List<Appointment> claimDue(Instant now, Instant leaseUntil, int most);
}
