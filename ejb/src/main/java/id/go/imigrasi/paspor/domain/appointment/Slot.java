package id.go.imigrasi.paspor.domain.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A time to come: one session of one location on one day.
 *
 * @param location code of the service location
 * @param day in the office's zone
 * @param start of the session, in the office's zone
 */
public record Slot(String location, LocalDate day, LocalTime start, SlotKind kind) {
  public Slot {
    Objects.requireNonNull(location);
    Objects.requireNonNull(day);
    Objects.requireNonNull(start);
    Objects.requireNonNull(kind);
  }
}
