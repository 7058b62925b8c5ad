package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Duplicate searches as rows; a due one is taken by whoever first moves its due instant. */
@Dependent
class JpaDuplicateChecks implements DuplicateChecks {
  private final EntityManager em;

  @Inject
  JpaDuplicateChecks(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<DuplicateCheck> find(ApplicationNumber application) {
    return Optional.ofNullable(em.find(DuplicateCheckEntity.class, application.digits()))
        .map(DuplicateCheckEntity::restore);
  }

  @Override
  public void save(DuplicateCheck check) {
    DuplicateCheckEntity row = em.find(DuplicateCheckEntity.class, check.application().digits());
    if (row == null) {
      em.persist(new DuplicateCheckEntity(check));
    } else if (row.version() != check.version()) {
      throw Refused.because("application.stale");
    } else {
      row.write(check);
    }
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("application.stale");
    }
  }

  @Override
  public List<DuplicateCheck> claimDue(Instant now, int max) {
    return em
        .createQuery(
            """
            select c from DuplicateCheck c
            where c.state = :waiting and c.dueAt <= :now order by c.dueAt, c.application
            """,
            DuplicateCheckEntity.class)
        .setParameter("waiting", DuplicateCheck.State.WAITING)
        .setParameter("now", now)
        .setMaxResults(max)
        .getResultList()
        .stream()
        .filter(row -> take(row, now.plus(Waiting.LEASE)))
        .map(this::reread)
        .toList();
  }

  /** A conditional update: of two askers who saw the same row only one changes it. */
  private boolean take(DuplicateCheckEntity row, Instant until) {
    return em.createQuery(
                """
                update DuplicateCheck c set c.dueAt = :until, c.version = c.version + 1
                where c.application = :number and c.version = :seen
                """)
            .setParameter("until", until)
            .setParameter("number", row.restore().application().digits())
            .setParameter("seen", row.version())
            .executeUpdate()
        == 1;
  }

  private DuplicateCheck reread(DuplicateCheckEntity row) {
    em.refresh(row);
    return row.restore();
  }

  @Override
  public List<DuplicateCheck> suspects(int max) {
    return em.createQuery(
            """
            select c from DuplicateCheck c
            where c.state = :suspect order by c.answeredAt, c.application
            """,
            DuplicateCheckEntity.class)
        .setParameter("suspect", DuplicateCheck.State.SUSPECT)
        .setMaxResults(max)
        .getResultStream()
        .map(DuplicateCheckEntity::restore)
        .toList();
  }

  @Override
  public long waiting() {
    return em.createQuery(
            "select count(c) from DuplicateCheck c where c.state = :waiting", Long.class)
        .setParameter("waiting", DuplicateCheck.State.WAITING)
        .getSingleResult();
  }
}
