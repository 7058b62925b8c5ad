package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.TicketStep;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How every desk handles numbers, in its own transaction: gives one for the next desk, ends its own
 * and measures how long the service took.
 */
@Dependent
public class WaitingRoom {
  private static final Set<TicketState> OVER = EnumSet.of(TicketState.SERVED, TicketState.CLOSED);
  private static final Map<TicketState, TicketStep> TOWARDS_THE_END =
      new EnumMap<>(
          Map.of(
              TicketState.WAITING, TicketStep.CALL,
              TicketState.SKIPPED, TicketStep.CALL,
              TicketState.PARKED, TicketStep.CALL,
              TicketState.CALLED, TicketStep.BEGIN,
              TicketState.SERVING, TicketStep.END));
  private static final Map<Lane, Activity> MEASURES =
      new EnumMap<>(
          Map.of(
              Lane.CUSTOMER_SERVICE, Activity.DOCUMENT_CHECK,
              Lane.PRIORITY, Activity.DOCUMENT_CHECK,
              Lane.BOOTH, Activity.BOOTH,
              Lane.COLLECTION, Activity.COLLECT));

  private final Tickets tickets;
  private final AccessCards cards;
  private final ServiceStandards standards;
  private final Offices offices;
  private final Clock clock;

  @Inject
  public WaitingRoom(
      Tickets tickets,
      AccessCards cards,
      ServiceStandards standards,
      Offices offices,
      Clock clock) {
    this.tickets = tickets;
    this.cards = cards;
    this.standards = standards;
    this.offices = offices;
    this.clock = clock;
  }

  /** A new number of that lane, or the one that the applicant already holds there today. */
  public Ticket give(ApplicationNumber application, String location, Lane lane) {
    return tickets.of(application, today()).stream()
        .filter(ticket -> ticket.lane() == lane && !OVER.contains(ticket.state()))
        .findFirst()
        .orElseGet(() -> issue(application, location, lane));
  }

  /** Ends today's numbers of this application in these lanes, however far they came. */
  public void finish(ApplicationNumber application, String officer, Lane... lanes) {
    Set<Lane> mine = EnumSet.copyOf(Set.of(lanes));
    tickets.of(application, today()).stream()
        .filter(ticket -> mine.contains(ticket.lane()) && !OVER.contains(ticket.state()))
        .forEach(ticket -> end(ticket, officer));
  }

  /** The applicant has no business here any more: nobody calls him, and his card is for others. */
  public void leave(ApplicationNumber application, String officer) {
    tickets.of(application, today()).stream()
        .filter(ticket -> !OVER.contains(ticket.state()))
        .forEach(ticket -> step(ticket, lastStep(ticket), null, officer));
    cards.of(application).map(AccessCard::code).ifPresent(cards::giveBack);
  }

  private static TicketStep lastStep(Ticket ticket) {
    return ticket.state() == TicketState.SERVING ? TicketStep.END : TicketStep.CLOSE_DAY;
  }

  /** Writes what the counter did and, at the end, how long it took. */
  public Ticket step(Ticket ticket, TicketStep step, String counter, String officer) {
    Ticket after = ticket.take(step, counter, clock.instant());
    tickets.keep(after);
    if (after.state() == TicketState.SERVED) {
      measure(after, officer);
    }
    return after;
  }

  private void end(Ticket ticket, String officer) {
    Ticket at = ticket;
    while (!OVER.contains(at.state())) {
      at = step(at, TOWARDS_THE_END.get(at.state()), null, officer);
    }
  }

  private void measure(Ticket served, String officer) {
    Activity activity = MEASURES.get(served.lane());
    if (activity != null) {
      standards.record(
          new ServicePeriod(
              served.application(),
              activity,
              served.location(),
              officer,
              served.begunAt(),
              served.endedAt()));
    }
  }

  private Ticket issue(ApplicationNumber application, String location, Lane lane) {
    Ticket ticket =
        Ticket.issue(
            location, today(), tickets.next(location, today(), lane), application, clock.instant());
    tickets.keep(ticket);
    return ticket;
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }
}
