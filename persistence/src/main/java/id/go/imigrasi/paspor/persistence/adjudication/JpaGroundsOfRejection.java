package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The grounds of rejection as rows. */
@Dependent
class JpaGroundsOfRejection implements GroundsOfRejection {
  private final EntityManager em;

  @Inject
  JpaGroundsOfRejection(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<GroundOfRejection> on(LocalDate day, Rejection.Level level) {
    return em.createQuery(
            """
            select g from GroundOfRejection g
            where g.key.level = :level and g.key.validFrom <= :day
              and (g.validUntil is null or g.validUntil >= :day)
            order by g.place, g.key.code
            """,
            GroundEntity.class)
        .setParameter("level", level)
        .setParameter("day", day)
        .getResultStream()
        .map(GroundEntity::ground)
        .toList();
  }
}
