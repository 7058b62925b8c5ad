package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Locale;

/**
 * The number on the slip: the lane's letter and a running number of the day and location.
 *
 * @param running 1 to 999
 */
public record TicketNumber(Lane lane, int running) {

  public TicketNumber {
    if (running < 1 || running > 999) {
      throw Refused.because("queue.day-full", 999);
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%c-%03d", lane.letter(), running);
  }
}
