package id.go.imigrasi.paspor.persistence.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketNumber;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Numbers as rows; two counters that call at once get two different ones. */
@Dependent
class JpaTickets implements Tickets {
  /** Hibernate's word for {@code skip locked} in Jakarta Persistence's hint. */
  private static final int SKIP_LOCKED = -2;

  private static final int NEAREST = 20;

  private final EntityManager em;
  private final Counters counters;

  @Inject
  JpaTickets(EntityManager em, Counters counters) {
    this.em = em;
    this.counters = counters;
  }

  @Override
  public Optional<Ticket> find(UUID id) {
    return Optional.ofNullable(em.find(TicketEntity.class, id)).map(TicketEntity::restore);
  }

  @Override
  public void keep(Ticket ticket) {
    TicketEntity row = em.find(TicketEntity.class, ticket.id());
    if (row == null) {
      em.persist(new TicketEntity(ticket));
    } else {
      row.write(ticket);
    }
    em.flush();
  }

  @Override
  public TicketNumber next(String location, LocalDate day, Lane lane) {
    return new TicketNumber(lane, counters.next("ticket:" + location + ":" + day + ":" + lane));
  }

  @Override
  public Optional<Ticket> claimNext(String location, LocalDate day, Lane lane) {
    List<UUID> waiting =
        em.createQuery(
                """
                select t.id from Ticket t
                where t.location = :location and t.date = :day and t.lane = :lane
                  and t.state = :waiting
                order by t.running
                """,
                UUID.class)
            .setParameter("location", location)
            .setParameter("day", day)
            .setParameter("lane", lane)
            .setParameter("waiting", TicketState.WAITING)
            .setMaxResults(NEAREST)
            .getResultList();
    return waiting.stream().flatMap(id -> lock(id).stream()).findFirst();
  }

  // one by one, so that a second counter waits for, or passes over, only the row of the first
  private Optional<Ticket> lock(UUID id) {
    return em.createQuery(
            "select t from Ticket t where t.id = :id and t.state = :waiting", TicketEntity.class)
        .setParameter("id", id)
        .setParameter("waiting", TicketState.WAITING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .getResultStream()
        .map(TicketEntity::restore)
        .findFirst();
  }

  @Override
  public List<Ticket> of(String location, LocalDate day, Lane lane, Set<TicketState> states) {
    return em.createQuery(
            """
            select t from Ticket t
            where t.location = :location and t.date = :day and t.lane = :lane
              and t.state in :states
            order by t.running
            """,
            TicketEntity.class)
        .setParameter("location", location)
        .setParameter("day", day)
        .setParameter("lane", lane)
        .setParameter("states", states)
        .getResultStream()
        .map(TicketEntity::restore)
        .toList();
  }

  @Override
  public List<Ticket> lastCalled(String location, LocalDate day, int most) {
    return em.createQuery(
            """
            select t from Ticket t
            where (:location is null or t.location = :location) and t.date = :day
              and t.calledAt is not null and t.counter is not null
            order by t.calledAt desc, t.running desc
            """,
            TicketEntity.class)
        .setParameter("location", location)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultStream()
        .map(TicketEntity::restore)
        .toList();
  }

  @Override
  public List<Ticket> of(ApplicationNumber application, LocalDate day) {
    return em.createQuery(
            """
            select t from Ticket t where t.application = :number and t.date = :day
            order by t.issuedAt, t.running
            """,
            TicketEntity.class)
        .setParameter("number", application.digits())
        .setParameter("day", day)
        .getResultStream()
        .map(TicketEntity::restore)
        .toList();
  }
}
