package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Counters;
import id.go.imigrasi.paspor.domain.queue.DisplayBoard;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.TicketStep;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The counter's buttons: open, call the next number, call again, skip, park, end. */
@Stateless
@RolesAllowed({
  "CUSTOMER_SERVICE",
  "BIOMETRIC_OPERATOR",
  "INTERVIEWER",
  "EXAMINER",
  "HAND_OVER_OFFICER",
  "SUPERVISOR",
  "SECTION_HEAD"
})
public class QueueService {
  private static final Set<TicketState> HERE = EnumSet.of(TicketState.CALLED, TicketState.SERVING);

  @Inject Tickets tickets;
  @Inject Counters counters;
  @Inject WaitingRoom room;
  @Inject DisplayBoard display;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The counters of the officer's location. */
  public List<Counter> counters() {
    return counters.at(callers.current().location());
  }

  public Optional<Counter> mine() {
    return counters.of(callers.current().id());
  }

  /** Refuses a counter where somebody else works. */
  public Counter open(String code) {
    Actor officer = callers.current();
    Counter counter = find(officer.location(), code);
    if (counter.isOpen() && !counter.officer().equals(officer.id())) {
      throw Refused.because("queue.counter.taken");
    }
    counters.of(officer.id()).ifPresent(other -> counters.keep(other.closed()));
    Counter opened = counter.openedBy(officer.id());
    counters.keep(opened);
    return opened;
  }

  public void close() {
    mine().ifPresent(counter -> counters.keep(counter.closed()));
  }

  /** The one who has waited longest in the counter's lane; the prioritised come first. */
  public Ticket callNext() {
    Counter counter = mine().orElseThrow(() -> Refused.because("queue.counter.closed"));
    Ticket next = next(counter).orElseThrow(() -> Refused.because("queue.nobody-waiting"));
    return announced(room.step(next, TicketStep.CALL, counter.code(), callers.current().id()));
  }

  public Ticket callAgain(UUID ticket) {
    return announced(step(ticket, TicketStep.CALL_AGAIN));
  }

  /** Calls one that was skipped or parked. */
  public Ticket callBack(UUID ticket) {
    return announced(step(ticket, TicketStep.CALL));
  }

  public Ticket begin(UUID ticket) {
    return step(ticket, TicketStep.BEGIN);
  }

  public Ticket skip(UUID ticket) {
    return step(ticket, TicketStep.SKIP);
  }

  public Ticket park(UUID ticket) {
    return step(ticket, TicketStep.PARK);
  }

  public Ticket end(UUID ticket) {
    return step(ticket, TicketStep.END);
  }

  /** The number that stands at the officer's counter now. */
  public Optional<Ticket> atMyCounter() {
    return mine()
        .flatMap(
            counter ->
                tickets.of(counter.location(), today(), counter.lane(), HERE).stream()
                    .filter(ticket -> counter.code().equals(ticket.counter()))
                    .findFirst());
  }

  /** How many wait in a lane of the officer's location. */
  public int waiting(Lane lane) {
    return tickets
        .of(callers.current().location(), today(), lane, EnumSet.of(TicketState.WAITING))
        .size();
  }

  private Optional<Ticket> next(Counter counter) {
    Optional<Ticket> prioritised =
        counter.lane() == Lane.CUSTOMER_SERVICE
            ? tickets.claimNext(counter.location(), today(), Lane.PRIORITY)
            : Optional.empty();
    return prioritised.isPresent()
        ? prioritised
        : tickets.claimNext(counter.location(), today(), counter.lane());
  }

  private Ticket step(UUID id, TicketStep step) {
    Ticket ticket = tickets.find(id).orElseThrow(() -> Refused.because("queue.ticket.unknown"));
    String counter = mine().map(Counter::code).orElse(null);
    return room.step(ticket, step, counter, callers.current().id());
  }

  private Ticket announced(Ticket ticket) {
    display.called(ticket);
    return ticket;
  }

  private Counter find(String location, String code) {
    return counters
        .find(location, code)
        .orElseThrow(() -> Refused.because("queue.counter.unknown"));
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }
}
