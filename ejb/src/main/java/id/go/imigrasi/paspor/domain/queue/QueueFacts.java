package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Whether the applicant holds what opens the way to the booths. */
public class QueueFacts implements FactSource {
  private final Tickets tickets;
  private final AccessCards cards;
  private final ZoneId office;

  public QueueFacts(Tickets tickets, AccessCards cards, ZoneId office) {
    this.tickets = tickets;
    this.cards = cards;
    this.office = office;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.CARD_AND_NUMBER_GIVEN);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, office);
    boolean number =
        tickets.of(application.number(), today).stream()
            .anyMatch(ticket -> ticket.lane() == Lane.BOOTH);
    boolean card = cards.of(application.number()).isPresent();
    return number && card ? Set.of(Fact.CARD_AND_NUMBER_GIVEN) : Set.of();
  }
}
