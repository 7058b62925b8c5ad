package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The book of old passports as rows. */
@Dependent
class JpaOldPassports implements OldPassports {
  private final EntityManager em;

  @Inject
  JpaOldPassports(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(OldPassport entry) {
    em.persist(new OldPassportEntity(entry));
  }

  @Override
  public List<OldPassport> of(ApplicationNumber application) {
    return em.createQuery(
            "select o from OldPassport o where o.application = :number order by o.sequence",
            OldPassportEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(OldPassportEntity::restore)
        .toList();
  }
}
