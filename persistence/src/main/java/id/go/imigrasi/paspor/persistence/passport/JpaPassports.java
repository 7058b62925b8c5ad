package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Passports as rows: one per number, one per application. */
@Dependent
class JpaPassports implements Passports {
  private final EntityManager em;

  @Inject
  JpaPassports(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Passport passport) {
    if (em.find(PassportEntity.class, passport.number()) != null) {
      throw Refused.because("passport.exists");
    }
    try {
      em.persist(new PassportEntity(passport));
      em.flush();
    } catch (ConstraintViolationException taken) {
      throw Refused.because("passport.exists");
    }
  }

  @Override
  public void save(Passport passport) {
    em.find(PassportEntity.class, passport.number()).write(passport);
  }

  @Override
  public Optional<Passport> find(String number) {
    return Optional.ofNullable(em.find(PassportEntity.class, number)).map(PassportEntity::restore);
  }

  @Override
  public Optional<Passport> of(ApplicationNumber application) {
    return em.createQuery(
            "select p from Passport p where p.application = :number", PassportEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .findFirst()
        .map(PassportEntity::restore);
  }
}
