package id.go.imigrasi.paspor.domain.appointment;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

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

  /** With no more free places than that. */
  public Quota atMostFree(int places) {
    return free() <= places ? this : new Quota(slot, end, taken + places, taken, open);
  }

  /**
   * The sessions as the stock of blanks covers them: of all that come before a new delivery can, no
   * more places than books.
   *
   * @param sessions from today on, in their order
   * @param books that may still be promised
   * @param delivery the first day for which a delivery ordered today is there
   */
  public static List<Quota> covered(List<Quota> sessions, long books, LocalDate delivery) {
    List<Quota> covered = new ArrayList<>();
    long left = books;
    for (Quota each : sessions) {
      boolean later = !each.slot().day().isBefore(delivery);
      Quota one = later ? each : each.atMostFree((int) Math.min(each.free(), left));
      left -= later ? 0 : one.free();
      covered.add(one);
    }
    return covered;
  }
}
