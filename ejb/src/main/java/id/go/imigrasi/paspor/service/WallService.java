package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the waiting room's wall shows when it is switched on in the middle of the day. */
@Stateless
@PermitAll
public class WallService {
  @Inject private Tickets tickets;
  @Inject private Offices offices;
  @Inject private Clock clock;

  /**
   * Today's last calls, the newest first.
   *
   * @param location code of a service location; null or empty for all
   */
  public List<Call> lastCalls(String location, int most) {
    String where = location == null || location.isBlank() ? null : location;
    return tickets.lastCalled(where, offices.own().today(clock), most).stream()
        .map(ticket -> new Call(ticket.number().toString(), ticket.counter()))
        .toList();
  }

  /** A number and the counter that called it; never a name. */
  public record Call(String ticket, String counter) {}
}
