package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Scans as rows. */
@Dependent
class JpaPapers implements Papers {
  private final EntityManager em;

  @Inject
  JpaPapers(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Paper> of(ApplicationNumber application) {
    return em.createQuery(
            "select p from Paper p where p.application = :number order by p.keptAt, p.id",
            PaperEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(PaperEntity::restore)
        .toList();
  }

  @Override
  public void keep(ApplicationNumber application, Paper paper) {
    em.persist(new PaperEntity(application, paper));
  }
}
