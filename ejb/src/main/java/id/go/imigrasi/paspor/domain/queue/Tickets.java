package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The numbers of all days. */
public interface Tickets {

  Optional<Ticket> find(UUID id);

  void keep(Ticket ticket);

  /** The next number of that lane; a number is never given twice on a day and location. */
  TicketNumber next(String location, LocalDate day, Lane lane);

  /** The one that has waited longest; claimed, so that two counters never call the same. */
  Optional<Ticket> claimNext(String location, LocalDate day, Lane lane);

  /** In the order of the numbers. */
  List<Ticket> of(String location, LocalDate day, Lane lane, Set<TicketState> states);

  /**
   * The numbers called last, the latest first.
   *
   * @param location null for every location of the office
   */
  List<Ticket> lastCalled(String location, LocalDate day, int most);

  /** The numbers of one application on that day, the latest last. */
  List<Ticket> of(ApplicationNumber application, LocalDate day);
}
