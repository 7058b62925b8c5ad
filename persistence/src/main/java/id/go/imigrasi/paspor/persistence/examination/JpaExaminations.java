package id.go.imigrasi.paspor.persistence.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.examination.Answer;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Examination records, suspensions and endorsements as rows. */
@Dependent
class JpaExaminations implements Examinations {
  private final EntityManager em;

  @Inject
  JpaExaminations(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Examination> of(ApplicationNumber application) {
    return Optional.ofNullable(em.find(ExaminationEntity.class, application.digits()))
        .map(row -> row.restore(answers(application)));
  }

  @Override
  public void keep(Examination examination) {
    ExaminationEntity row = em.find(ExaminationEntity.class, examination.application().digits());
    int known = row == null ? 0 : answers(examination.application()).size();
    if (row == null) {
      em.persist(new ExaminationEntity(examination));
    } else {
      row.write(examination);
    }
    em.flush();
    if (examination.answers().size() < known) {
      forget(examination.application());
      known = 0;
    }
    for (int at = known; at < examination.answers().size(); at++) {
      em.persist(
          new AnswerEntity(examination.application(), at + 1, examination.answers().get(at)));
    }
    em.flush();
  }

  @Override
  public Optional<Suspension> suspensionOf(ApplicationNumber application) {
    return Optional.ofNullable(em.find(SuspensionEntity.class, application.digits()))
        .map(SuspensionEntity::restore);
  }

  @Override
  public void keep(Suspension suspension) {
    em.merge(new SuspensionEntity(suspension));
  }

  @Override
  public List<Suspension> endingBy(LocalDate day, int max) {
    return em.createQuery(
            """
            select s from Suspension s where s.until <= :day and exists (
              select 1 from Application a
              where a.number = s.application and a.status = :suspended)
            order by s.until, s.application
            """,
            SuspensionEntity.class)
        .setParameter("suspended", Status.SUSPENDED)
        .setParameter("day", day)
        .setMaxResults(max)
        .getResultStream()
        .map(SuspensionEntity::restore)
        .toList();
  }

  @Override
  public Optional<Endorsement> endorsementOf(ApplicationNumber application) {
    return Optional.ofNullable(em.find(EndorsementEntity.class, application.digits()))
        .map(EndorsementEntity::restore);
  }

  @Override
  public Optional<Endorsement> claimEndorsement(ApplicationNumber application) {
    return Optional.ofNullable(
            em.find(EndorsementEntity.class, application.digits(), LockModeType.PESSIMISTIC_WRITE))
        .map(EndorsementEntity::restore);
  }

  @Override
  public void keep(Endorsement endorsement) {
    em.merge(new EndorsementEntity(endorsement));
  }

  private void forget(ApplicationNumber application) {
    em.createQuery("delete from ExaminationAnswer a where a.key.application = :number")
        .setParameter("number", application.digits())
        .executeUpdate();
  }

  private List<Answer> answers(ApplicationNumber application) {
    return em.createQuery(
            """
            select a from ExaminationAnswer a where a.key.application = :number
            order by a.key.position
            """,
            AnswerEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(AnswerEntity::restore)
        .toList();
  }
}
