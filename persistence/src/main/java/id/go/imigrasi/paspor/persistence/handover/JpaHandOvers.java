package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The hand-over register as rows. */
@Dependent
class JpaHandOvers implements HandOvers {
  private final EntityManager em;

  @Inject
  JpaHandOvers(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<HandOver> of(ApplicationNumber application) {
    return Optional.ofNullable(em.find(HandOverEntity.class, application.digits()))
        .map(HandOverEntity::restore);
  }

  @Override
  public void keep(HandOver handOver) {
    HandOverEntity row = em.find(HandOverEntity.class, handOver.application().digits());
    if (row == null) {
      em.persist(new HandOverEntity(handOver));
    } else {
      row.write(handOver);
    }
    em.flush();
  }

  @Override
  public void drop(ApplicationNumber application) {
    em.createQuery("delete from HandOver h where h.application = :number and h.signature is null")
        .setParameter("number", application.digits())
        .executeUpdate();
  }
}
