package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.LegalHold;
import id.go.imigrasi.paspor.domain.archive.LegalHolds;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The orders to keep folders as rows; who lifted one stands in the audit trail. */
@Dependent
class JpaLegalHolds implements LegalHolds {
  private final EntityManager em;

  @Inject
  JpaLegalHolds(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<LegalHold> of(ApplicationNumber file) {
    return Optional.ofNullable(em.find(LegalHoldEntity.class, file.digits()))
        .map(LegalHoldEntity::restore);
  }

  @Override
  public List<LegalHold> inForce(int max) {
    return em.createQuery(
            "select h from LegalHold h order by h.at, h.application", LegalHoldEntity.class)
        .setMaxResults(max)
        .getResultStream()
        .map(LegalHoldEntity::restore)
        .toList();
  }

  @Override
  public void keep(LegalHold hold) {
    em.merge(new LegalHoldEntity(hold));
  }

  @Override
  public void lift(ApplicationNumber file) {
    LegalHoldEntity row = em.find(LegalHoldEntity.class, file.digits());
    if (row != null) {
      em.remove(row);
    }
  }
}
