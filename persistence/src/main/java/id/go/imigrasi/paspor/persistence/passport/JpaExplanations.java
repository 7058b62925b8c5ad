package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.Explanation;
import id.go.imigrasi.paspor.domain.passport.Explanations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Officers' words about findings of the register as rows. */
@Dependent
class JpaExplanations implements Explanations {
  private final EntityManager em;

  @Inject
  JpaExplanations(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Explanation explanation) {
    em.persist(new ExplanationEntity(explanation));
    em.flush();
  }

  @Override
  public List<Explanation> of(ApplicationNumber application) {
    return em.createQuery(
            """
            select e from RegisterExplanation e where e.application = :number
            order by e.at, e.id
            """,
            ExplanationEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(ExplanationEntity::restore)
        .toList();
  }
}
