package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  public List<Passport> changed(Set<PassportStatus> statuses, Instant from, Instant until) {
    return em.createQuery(
            """
            select p from Passport p
            where p.status in :statuses and p.since >= :from and p.since < :until
            order by p.number
            """,
            PassportEntity.class)
        .setParameter("statuses", statuses)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .map(PassportEntity::restore)
        .toList();
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
