package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Passports that go by post as rows. */
@Dependent
class JpaPostalDeliveries implements PostalDeliveries {
  private final EntityManager em;

  @Inject
  JpaPostalDeliveries(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<PostalDelivery> latest(ApplicationNumber application) {
    return em.createQuery(
            "select d from PostalDelivery d where d.application = :number order by d.at desc",
            PostalDeliveryEntity.class)
        .setParameter("number", application.digits())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PostalDeliveryEntity::restore);
  }

  @Override
  public void keep(PostalDelivery delivery) {
    em.merge(new PostalDeliveryEntity(delivery));
    em.flush();
  }

  @Override
  public List<PostalDelivery> open() {
    return em.createQuery(
            """
            select d from PostalDelivery d join Application a on a.number = d.application
            where a.status = :ready and d.received is null order by d.at
            """,
            PostalDeliveryEntity.class)
        .setParameter("ready", Status.READY)
        .getResultStream()
        .map(PostalDeliveryEntity::restore)
        .toList();
  }
}
