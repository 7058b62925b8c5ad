package id.go.imigrasi.paspor.persistence.opening;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.OpeningRecords;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The records of the opening day as rows. */
@Dependent
class JpaOpeningRecords implements OpeningRecords {
  private final EntityManager em;
  private final Counters counters;

  @Inject
  JpaOpeningRecords(EntityManager em, Counters counters) {
    this.em = em;
    this.counters = counters;
  }

  @Override
  public int nextNumber() {
    return counters.next("opening");
  }

  @Override
  public Optional<OpeningRecord> find(int number) {
    return Optional.ofNullable(
            em.find(OpeningRecordEntity.class, number, LockModeType.PESSIMISTIC_WRITE))
        .map(OpeningRecordEntity::restore);
  }

  @Override
  public Optional<OpeningRecord> of(OpeningFile kind, String sha256) {
    return em.createQuery(
            "select r from OpeningRecord r where r.kind = :kind and r.sha256 = :sha256",
            OpeningRecordEntity.class)
        .setParameter("kind", kind)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst()
        .map(OpeningRecordEntity::restore);
  }

  @Override
  public void keep(OpeningRecord record) {
    OpeningRecordEntity row = em.find(OpeningRecordEntity.class, record.number());
    try {
      if (row == null) {
        em.persist(new OpeningRecordEntity(record));
      } else {
        row.sign(record);
      }
      em.flush();
    } catch (ConstraintViolationException | OptimisticLockException meanwhile) {
      throw Refused.because("opening.stale");
    }
  }

  @Override
  public void drop(OpeningRecord record) {
    em.remove(em.find(OpeningRecordEntity.class, record.number()));
    em.flush();
  }

  @Override
  public List<OpeningRecord> all() {
    return em.createQuery(
            "select r from OpeningRecord r order by r.number desc", OpeningRecordEntity.class)
        .getResultStream()
        .map(OpeningRecordEntity::restore)
        .toList();
  }
}
