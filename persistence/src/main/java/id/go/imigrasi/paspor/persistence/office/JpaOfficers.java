package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Officers as rows; one who left keeps the row. */
@Dependent
class JpaOfficers implements Officers {
  private final EntityManager em;

  @Inject
  JpaOfficers(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Officer> find(String username) {
    return Optional.ofNullable(em.find(OfficerEntity.class, username)).map(OfficerEntity::restore);
  }

  @Override
  public List<Officer> all() {
    return em.createQuery(
            "select distinct o from Officer o left join fetch o.roles order by o.fullName, o.username",
            OfficerEntity.class)
        .getResultStream()
        .map(OfficerEntity::restore)
        .toList();
  }

  @Override
  public boolean anyone() {
    return em.createQuery("select count(o) from Officer o", Long.class).getSingleResult() > 0;
  }

  @Override
  public void add(Officer officer, PasswordHash password) {
    if (em.find(OfficerEntity.class, officer.username()) != null) {
      throw Refused.because("office.officer.username-taken");
    }
    em.persist(new OfficerEntity(officer, password));
    em.flush();
  }

  @Override
  public void keep(Officer officer) {
    row(officer.username()).write(officer);
  }

  @Override
  public void changePassword(String username, PasswordHash password) {
    row(username).password(password);
  }

  private OfficerEntity row(String username) {
    OfficerEntity row = em.find(OfficerEntity.class, username);
    if (row == null) {
      throw Refused.because("office.officer.unknown");
    }
    return row;
  }
}
