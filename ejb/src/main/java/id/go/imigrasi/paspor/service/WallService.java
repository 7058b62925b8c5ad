package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the waiting room's wall shows when it is switched on in the middle of the day. */
@Stateless
@PermitAll
public class WallService {
  private static final Set<TicketState> CALLED =
      EnumSet.complementOf(EnumSet.of(TicketState.WAITING));

  @Inject private Tickets tickets;
  @Inject private Offices offices;
  @Inject private Clock clock;

  /**
   * Today's last calls, the newest first.
   *
   * @param location code of a service location; null or empty for all
   */
  public List<Call> lastCalls(String location, int most) {
    LocalDate today = offices.own().today(clock);
    return offices.locations().stream()
        .map(ServiceLocation::code)
        .filter(code -> location == null || location.isEmpty() || location.equals(code))
        .flatMap(code -> called(code, today))
        .sorted(Comparator.comparing(Ticket::calledAt).reversed())
        .limit(most)
        .map(ticket -> new Call(ticket.number().toString(), ticket.counter()))
        .toList();
  }

  private Stream<Ticket> called(String location, LocalDate day) {
    return Arrays.stream(Lane.values())
        .flatMap(lane -> tickets.of(location, day, lane, CALLED).stream())
        .filter(ticket -> ticket.calledAt() != null && ticket.counter() != null);
  }

  /** A number and the counter that called it; never a name. */
  public record Call(String ticket, String counter) {}
}
