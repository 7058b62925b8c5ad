package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Findings as rows, one per paper. */
@Dependent
class JpaFindings implements Findings {
  private final EntityManager em;

  @Inject
  JpaFindings(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Finding> of(ApplicationNumber application) {
    return em.createQuery(
            "select f from Finding f where f.key.application = :number order by f.foundAt, f.key.kind",
            FindingEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(FindingEntity::restore)
        .toList();
  }

  @Override
  public void keep(ApplicationNumber application, Finding finding) {
    em.merge(new FindingEntity(application, finding));
  }
}
