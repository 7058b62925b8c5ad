package id.go.imigrasi.paspor.persistence.applicant;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Guardian;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.persistence.applicant.RelativeEntity.Relation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applicants as rows, one per application. */
@Dependent
class JpaApplicants implements Applicants {
  private final EntityManager em;

  @Inject
  JpaApplicants(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Applicant> of(ApplicationNumber application) {
    return Optional.ofNullable(em.find(ApplicantEntity.class, application.digits()))
        .map(row -> restore(row, relatives(application.digits())));
  }

  @Override
  public void keep(ApplicationNumber application, Applicant applicant) {
    String number = application.digits();
    em.merge(new ApplicantEntity(application, applicant));
    relatives(number).forEach(em::remove);
    em.flush();
    Family family = applicant.family();
    keep(number, Relation.FATHER, family.father());
    keep(number, Relation.MOTHER, family.mother());
    keep(number, Relation.SPOUSE, family.spouse());
    applicant.guardians().forEach(each -> em.persist(new RelativeEntity(number, each)));
    em.flush();
  }

  @Override
  public List<ApplicationNumber> applicationsOf(Nik nik) {
    return em.createQuery(
            "select a.application from Applicant a where a.nik = :nik order by a.application desc",
            String.class)
        .setParameter("nik", nik.digits())
        .getResultStream()
        .map(ApplicationNumber::new)
        .toList();
  }

  @Override
  public List<ApplicationNumber> applicationsOf(FullName name, LocalDate birthDate, int max) {
    return em.createQuery(
            """
            select a.application from Applicant a
            where a.birthDate = :birthDate and a.fullName = :name order by a.application desc
            """,
            String.class)
        .setParameter("birthDate", birthDate)
        .setParameter("name", name.text())
        .setMaxResults(max)
        .getResultStream()
        .map(ApplicationNumber::new)
        .toList();
  }

  private void keep(String number, Relation relation, Relative relative) {
    if (relative != null) {
      em.persist(new RelativeEntity(number, relation, relative));
    }
  }

  private List<RelativeEntity> relatives(String number) {
    return em.createQuery(
            "select r from Relative r where r.key.application = :number", RelativeEntity.class)
        .setParameter("number", number)
        .getResultList();
  }

  private static Applicant restore(ApplicantEntity row, List<RelativeEntity> relatives) {
    List<Guardian> guardians =
        relatives.stream()
            .filter(each -> each.relation().isGuardian())
            .map(RelativeEntity::guardian)
            .toList();
    return row.restore(
        new Family(
            one(relatives, Relation.FATHER),
            one(relatives, Relation.MOTHER),
            one(relatives, Relation.SPOUSE)),
        guardians);
  }

  private static Relative one(List<RelativeEntity> relatives, Relation relation) {
    return relatives.stream()
        .filter(each -> each.relation() == relation)
        .map(RelativeEntity::relative)
        .findFirst()
        .orElse(null);
  }
}
