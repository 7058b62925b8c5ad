package id.go.imigrasi.paspor.persistence.invalidation;

import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.GroundsOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The grounds of the three measures as rows. */
@Dependent
class JpaGroundsOfInvalidation implements GroundsOfInvalidation {
  private final EntityManager em;

  @Inject
  JpaGroundsOfInvalidation(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<GroundOfInvalidation> on(LocalDate day, Measure measure) {
    return em.createQuery(
            """
            select g from GroundOfInvalidation g
            where g.key.measure = :measure and g.key.from <= :day
              and (g.until is null or g.until >= :day)
            order by g.position, g.key.code
            """,
            GroundRow.class)
        .setParameter("measure", measure)
        .setParameter("day", day)
        .getResultStream()
        .map(GroundRow::ground)
        .toList();
  }
}
