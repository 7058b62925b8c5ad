package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.archive.FileContent;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.RetentionSchedule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The archive's rules as rows. */
@Dependent
class JpaRetentionSchedule implements RetentionSchedule {
  private final EntityManager em;

  @Inject
  JpaRetentionSchedule(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Retention> retention(String series, LocalDate day) {
    return em.createQuery(
            """
            select r from RetentionRule r where r.key.series = :series
              and r.key.from <= :day and (r.until is null or r.until >= :day)
            order by r.key.from desc
            """,
            RetentionEntity.class)
        .setParameter("series", series)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(RetentionEntity::restore);
  }

  @Override
  public List<Retention> rules() {
    return em.createQuery(
            "select r from RetentionRule r order by r.key.series, r.key.from desc",
            RetentionEntity.class)
        .getResultStream()
        .map(RetentionEntity::restore)
        .toList();
  }

  @Override
  public void keep(Retention rule) {
    em.createQuery(
            """
            update RetentionRule r set r.until = :last
            where r.key.series = :series and r.until is null
            """)
        .setParameter("last", rule.inForce().from().minusDays(1))
        .setParameter("series", rule.series())
        .executeUpdate();
    em.persist(new RetentionEntity(rule));
    em.flush();
  }

  @Override
  public List<FileContent> contents(LocalDate day) {
    return em.createQuery(
            """
            select c from FileContent c
            where c.key.from <= :day and (c.until is null or c.until >= :day)
            order by c.key.after, c.key.paper
            """,
            FileContentEntity.class)
        .setParameter("day", day)
        .getResultStream()
        .map(FileContentEntity::restore)
        .toList();
  }
}
