package id.go.imigrasi.paspor.domain.appointment;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalTime;

/**
 * How many people a session takes and how many places are gone.
 *
 * @param end of the session, in the office's zone
 * @param open whether it may be chosen from outside; a closed one keeps its appointments
 */
public record Quota(Slot slot, LocalTime end, int capacity, int taken, boolean open) {
  public Quota {
    if (capacity < 0) {
      throw Refused.because("appointment.quota.negative");
    }
    if (!end.isAfter(slot.start())) {
      throw Refused.because("appointment.quota.ends-before-it-starts");
    }
  }

  public static Quota open(Slot slot, LocalTime end, int capacity) {
    return new Quota(slot, end, capacity, 0, true);
  }

  public int free() {
    return open ? Math.max(0, capacity - taken) : 0;
  }
}
