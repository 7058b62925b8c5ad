package id.go.imigrasi.paspor.persistence;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the questions of one kind are found: those of an application, those due, those waiting. */
public record Checks<E extends WaitingRow>(Class<E> type) {

  /** The newest first. */
  public List<E> of(EntityManager em, ApplicationNumber application) {
    return em.createQuery(
            "select c from " + name() + " c where c.application = :number order by c.since desc",
            type)
        .setParameter("number", application.digits())
        .getResultList();
  }

  /** The longest due, each leased until the lease runs out. */
  public List<E> claimDue(EntityManager em, Instant now, int max) {
    List<E> due = new DueRows<>(type, "id", "ID").claim(em, now, max);
    due.forEach(row -> row.lease(now));
    em.flush();
    return due;
  }

  /** Of all that were asked in vain the one that has waited longest. */
  public Optional<E> longestWaiting(EntityManager em) {
    return em.createQuery(
            "select c from "
                + name()
                + " c where c.dueAt > :ever and c.attempts > 0 order by c.since, c.id",
            type)
        .setParameter("ever", Instant.EPOCH)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** As {@link id.go.imigrasi.paspor.domain.Waiting#hurried}. */
  public void hurry(EntityManager em, Instant now) {
    em.createQuery("update " + name() + " c set c.dueAt = c.since where c.dueAt > :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  public long waiting(EntityManager em) {
    // "is not null" finds no index on H2; an answered question has no instant at all
    return em.createQuery("select count(c) from " + name() + " c where c.dueAt > :ever", Long.class)
        .setParameter("ever", Instant.EPOCH)
        .getSingleResult();
  }

  private String name() {
    return type.getAnnotation(Entity.class).name();
  }
}
