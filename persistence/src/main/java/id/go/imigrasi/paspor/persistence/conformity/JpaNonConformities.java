package id.go.imigrasi.paspor.persistence.conformity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.conformity.NonConformities;
import id.go.imigrasi.paspor.domain.conformity.NonConformity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The book of non-conformities as rows. */
@Dependent
class JpaNonConformities implements NonConformities {
  private final EntityManager em;

  @Inject
  JpaNonConformities(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<NonConformity> find(UUID id) {
    return Optional.ofNullable(em.find(NonConformityEntity.class, id))
        .map(NonConformityEntity::restore);
  }

  @Override
  public List<NonConformity> of(ApplicationNumber application) {
    return em.createQuery(
            """
            select n from NonConformity n where n.application = :number order by n.foundAt, n.id
            """,
            NonConformityEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(NonConformityEntity::restore)
        .toList();
  }

  @Override
  public List<NonConformity> open(int max) {
    return em.createQuery(
            "select n from NonConformity n where n.closedAt is null order by n.foundAt, n.id",
            NonConformityEntity.class)
        .setMaxResults(max)
        .getResultStream()
        .map(NonConformityEntity::restore)
        .toList();
  }

  @Override
  public void keep(NonConformity nonConformity) {
    NonConformityEntity row = em.find(NonConformityEntity.class, nonConformity.id());
    if (row == null) {
      em.persist(new NonConformityEntity(nonConformity));
    } else {
      row.write(nonConformity);
    }
    em.flush();
  }
}
