package id.go.imigrasi.paspor.persistence.invalidation;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Measures against passports as rows. */
@Dependent
class JpaInvalidations implements Invalidations {
  private final EntityManager em;

  @Inject
  JpaInvalidations(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Invalidation> find(UUID id) {
    return Optional.ofNullable(em.find(InvalidationEntity.class, id))
        .map(InvalidationEntity::restore);
  }

  @Override
  public List<Invalidation> of(String passport) {
    return em.createQuery(
            """
            select i from Invalidation i where i.passport = :passport order by i.since, i.id
            """,
            InvalidationEntity.class)
        .setParameter("passport", passport)
        .getResultStream()
        .map(InvalidationEntity::restore)
        .toList();
  }

  @Override
  public Optional<Invalidation> opened(String passport, String occasion) {
    return em.createQuery(
            """
            select i from Invalidation i where i.passport = :passport and i.occasion = :occasion
            """,
            InvalidationEntity.class)
        .setParameter("passport", passport)
        .setParameter("occasion", occasion)
        .getResultStream()
        .findFirst()
        .map(InvalidationEntity::restore);
  }

  @Override
  public List<Invalidation> unfinished(int max) {
    return em.createQuery(
            "select i from Invalidation i where i.unfinished = true order by i.since, i.id",
            InvalidationEntity.class)
        .setMaxResults(max)
        .getResultStream()
        .map(InvalidationEntity::restore)
        .toList();
  }

  @Override
  public void keep(Invalidation invalidation) {
    InvalidationEntity row = em.find(InvalidationEntity.class, invalidation.id());
    if (row == null) {
      em.persist(new InvalidationEntity(invalidation));
    } else if (row.isJustBefore(invalidation)) {
      row.write(invalidation);
    } else {
      throw Refused.because("application.stale");
    }
    flush();
  }

  private void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException | ConstraintViolationException overtaken) {
      throw Refused.because("application.stale");
    }
  }
}
