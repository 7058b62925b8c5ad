package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.office.Agencies;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Agencies' accounts as rows; the sign-in view reads them beside the officers'. */
@Dependent
class JpaAgencies implements Agencies {
  private final EntityManager em;

  @Inject
  JpaAgencies(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(String username, String name, PasswordHash password) {
    if (em.find(OfficerEntity.class, username) != null
        || em.find(AgencyEntity.class, username) != null) {
      throw Refused.because("office.officer.username-taken");
    }
    em.persist(new AgencyEntity(username, name, password.text()));
  }
}
