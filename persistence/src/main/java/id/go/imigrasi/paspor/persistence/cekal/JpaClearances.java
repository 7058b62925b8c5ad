package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.persistence.DueRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** Clearances as rows; one per application and entry, and a stale screen is refused. */
@Dependent
class JpaClearances implements Clearances {
  private static final DueRows<ClearanceEntity> DUE =
      new DueRows<>(ClearanceEntity.class, "id", "ID");

  private final EntityManager em;

  @Inject
  JpaClearances(EntityManager em) {
    this.em = em;
  }

  @Override
  public void save(Clearance clearance) {
    ClearanceEntity row = em.find(ClearanceEntity.class, clearance.id());
    if (row == null) {
      row = new ClearanceEntity(clearance);
      row.write(clearance);
      em.persist(row);
    } else if (row.version() != clearance.version()) {
      throw Refused.because("cekal.clearance.stale");
    } else {
      row.write(clearance);
    }
    flush();
  }

  private void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("cekal.clearance.stale");
    } catch (ConstraintViolationException again) {
      throw Refused.because("cekal.clearance.exists");
    }
  }

  @Override
  public Optional<Clearance> find(UUID id) {
    return Optional.ofNullable(em.find(ClearanceEntity.class, id)).map(ClearanceEntity::clearance);
  }

  @Override
  public Optional<Clearance> find(ApplicationNumber application, String entryId) {
    return of(application).stream()
        .filter(each -> each.hit().entry().entryId().equals(entryId))
        .findFirst();
  }

  @Override
  public List<Clearance> of(ApplicationNumber application) {
    return em.createQuery(
            "select c from Clearance c where c.application = :number order by c.since",
            ClearanceEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(ClearanceEntity::clearance)
        .toList();
  }

  @Override
  public List<Clearance> in(Set<ClearanceState> states, int first, int max) {
    return em.createQuery(
            "select c from Clearance c where c.state in :states order by c.since, c.id",
            ClearanceEntity.class)
        .setParameter("states", states)
        .setFirstResult(first)
        .setMaxResults(max)
        .getResultStream()
        .map(ClearanceEntity::clearance)
        .toList();
  }

  @Override
  public List<Clearance> settled(int max) {
    return Stream.of(ClearanceState.CLEARED, ClearanceState.CONFIRMED)
        .flatMap(state -> newest(state, max))
        .sorted(Comparator.comparing(Clearance::since).reversed())
        .limit(max)
        .toList();
  }

  /** One state at a time: only so the rows come in the order of their index. */
  private Stream<Clearance> newest(ClearanceState state, int max) {
    return em.createQuery(
            "select c from Clearance c where c.state = :state order by c.since desc",
            ClearanceEntity.class)
        .setParameter("state", state)
        .setMaxResults(max)
        .getResultStream()
        .map(ClearanceEntity::clearance);
  }

  @Override
  public long count(Set<ClearanceState> states) {
    return em.createQuery("select count(c) from Clearance c where c.state in :states", Long.class)
        .setParameter("states", states)
        .getSingleResult();
  }

  @Override
  public List<Clearance> claimDue(Instant now, int max) {
    List<ClearanceEntity> due = DUE.claim(em, now, max);
    due.forEach(row -> row.lease(now));
    em.flush();
    return due.stream().map(ClearanceEntity::clearance).toList();
  }
}
