package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketNumber;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The waiting room in memory, with two lift cards. */
final class QueueInMemory implements Tickets {
  private final Map<UUID, Ticket> tickets = new LinkedHashMap<>();
  final Cards cards = new Cards();

  @Override
  public Optional<Ticket> find(UUID id) {
    return Optional.ofNullable(tickets.get(id));
  }

  @Override
  public void keep(Ticket ticket) {
    tickets.put(ticket.id(), ticket);
  }

  @Override
  public TicketNumber next(String location, LocalDate day, Lane lane) {
    return new TicketNumber(lane, (int) in(location, day, lane).count() + 1);
  }

  @Override
  public Optional<Ticket> claimNext(String location, LocalDate day, Lane lane) {
    return in(location, day, lane).filter(t -> t.state() == TicketState.WAITING).findFirst();
  }

  @Override
  public List<Ticket> of(String location, LocalDate day, Lane lane, Set<TicketState> states) {
    return in(location, day, lane).filter(t -> states.contains(t.state())).toList();
  }

  @Override
  public List<Ticket> lastCalled(String location, LocalDate day, int most) {
    return tickets.values().stream()
        .filter(t -> (location == null || t.location().equals(location)) && t.day().equals(day))
        .filter(t -> t.calledAt() != null && t.counter() != null)
        .sorted(Comparator.comparing(Ticket::calledAt).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<Ticket> of(ApplicationNumber application, LocalDate day) {
    return tickets.values().stream()
        .filter(t -> t.application().equals(application) && t.day().equals(day))
        .toList();
  }

  private Stream<Ticket> in(String location, LocalDate day, Lane lane) {
    return tickets.values().stream()
        .filter(t -> t.location().equals(location) && t.day().equals(day) && t.lane() == lane);
  }

  /** The lift cards KL-001 and KL-002. */
  static final class Cards implements AccessCards {
    private final Map<String, AccessCard> cards = new LinkedHashMap<>();

    Cards() {
      add(new AccessCard("KL-001", "BPN", null, null));
      add(new AccessCard("KL-002", "BPN", null, null));
    }

    @Override
    public void issue(String code, String location, ApplicationNumber holder, Instant now) {
      AccessCard card = cards.get(code);
      if (card == null) {
        throw Refused.because("queue.card.unknown");
      }
      if (card.isOut()) {
        throw Refused.because("queue.card.out");
      }
      cards.put(code, new AccessCard(code, location, holder, now));
    }

    @Override
    public void giveBack(String code) {
      cards.put(code, new AccessCard(code, "BPN", null, null));
    }

    @Override
    public Optional<AccessCard> of(ApplicationNumber holder) {
      return cards.values().stream().filter(card -> holder.equals(card.holder())).findFirst();
    }

    @Override
    public List<AccessCard> out(String location) {
      return cards.values().stream().filter(AccessCard::isOut).toList();
    }

    @Override
    public List<AccessCard> in(String location) {
      return cards.values().stream().filter(card -> !card.isOut()).toList();
    }

    @Override
    public void add(AccessCard card) {
      cards.put(card.code(), card);
    }
  }
}
