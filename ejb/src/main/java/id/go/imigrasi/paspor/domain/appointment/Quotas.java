package id.go.imigrasi.paspor.domain.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sessions of the office and the places taken in them. */
public interface Quotas {
  /** Opens a session, or changes end, capacity and openness of one that is there. */
  void set(Quota quota);

  Optional<Quota> find(Slot slot);

  /** By day, start, location. */
  List<Quota> between(LocalDate first, LocalDate last);

  /**
   * Takes one place by one conditional update; false when the session is full, closed or unknown.
   */
  boolean take(Slot slot);

  /** Gives one place back. */
  void giveBack(Slot slot);
}
