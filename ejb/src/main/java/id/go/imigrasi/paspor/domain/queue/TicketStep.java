package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Map;
import java.util.Set;

/** What a counter does to a number: from where, and where it leads. */
public enum TicketStep {
  CALL(
      Map.of(
          TicketState.WAITING, TicketState.CALLED,
          TicketState.SKIPPED, TicketState.CALLED,
          TicketState.PARKED, TicketState.CALLED)),
  CALL_AGAIN(Map.of(TicketState.CALLED, TicketState.CALLED)),
  SKIP(Map.of(TicketState.CALLED, TicketState.SKIPPED)),
  BEGIN(Map.of(TicketState.CALLED, TicketState.SERVING)),
  PARK(
      Map.of(
          TicketState.CALLED, TicketState.PARKED,
          TicketState.SERVING, TicketState.PARKED)),
  END(Map.of(TicketState.SERVING, TicketState.SERVED)),
  CLOSE_DAY(
      Map.of(
          TicketState.WAITING, TicketState.CLOSED,
          TicketState.CALLED, TicketState.CLOSED,
          TicketState.SKIPPED, TicketState.CLOSED,
          TicketState.PARKED, TicketState.CLOSED));

  private final Map<TicketState, TicketState> rows;

  TicketStep(Map<TicketState, TicketState> rows) {
    this.rows = rows;
  }

  public Set<TicketState> from() {
    return rows.keySet();
  }

  TicketState after(TicketState state) {
    TicketState to = rows.get(state);
    if (to == null) {
      throw Refused.because("queue.step-out-of-order");
    }
    return to;
  }
}
