package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.domain.passport.OldPassportActs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What the hand-over desk did with old passports, as rows. */
@Dependent
class JpaOldPassportActs implements OldPassportActs {
  private final EntityManager em;

  @Inject
  JpaOldPassportActs(EntityManager em) {
    this.em = em;
  }

  @Override
  public void keep(OldPassportAct act) {
    em.merge(new OldPassportActEntity(act));
    em.flush();
  }

  @Override
  public Optional<OldPassportAct> of(ApplicationNumber application) {
    return Optional.ofNullable(em.find(OldPassportActEntity.class, application.digits()))
        .map(OldPassportActEntity::restore);
  }
}
