package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.Verdict;
import id.go.imigrasi.paspor.domain.adjudication.Verdicts;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Verdicts as rows. */
@Dependent
class JpaVerdicts implements Verdicts {
  private final EntityManager em;

  @Inject
  JpaVerdicts(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Verdict verdict) {
    em.persist(new VerdictEntity(verdict));
  }

  @Override
  public List<Verdict> of(ApplicationNumber application) {
    return em.createQuery(
            "select v from Verdict v where v.application = :number order by v.decidedAt, v.id",
            VerdictEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(VerdictEntity::restore)
        .toList();
  }
}
