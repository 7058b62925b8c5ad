package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.Attempts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Attempts to collect as rows. */
@Dependent
class JpaAttempts implements Attempts {
  private final EntityManager em;

  @Inject
  JpaAttempts(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Attempt attempt) {
    em.persist(new AttemptEntity(attempt));
    em.flush();
  }

  @Override
  public List<Attempt> of(ApplicationNumber application) {
    return em.createQuery(
            "select a from HandOverAttempt a where a.application = :number order by a.at, a.id",
            AttemptEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(AttemptEntity::restore)
        .toList();
  }
}
