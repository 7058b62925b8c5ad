package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Grounds of rejections as rows. */
@Dependent
class JpaRejections implements Rejections {
  private final EntityManager em;

  @Inject
  JpaRejections(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Rejection rejection) {
    em.persist(new RejectionEntity(rejection));
  }

  @Override
  public Optional<Rejection> latest(ApplicationNumber application) {
    return em.createQuery(
            """
            select r from Rejection r where r.application = :number
            order by r.recordedAt desc, r.id desc
            """,
            RejectionEntity.class)
        .setParameter("number", application.digits())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(RejectionEntity::restore);
  }
}
