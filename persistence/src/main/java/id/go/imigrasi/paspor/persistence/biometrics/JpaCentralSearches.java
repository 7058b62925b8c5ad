package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications at the central ABIS as rows; a due one is taken by whoever first moves it. */
@Dependent
class JpaCentralSearches implements CentralSearches {
  private final EntityManager em;

  @Inject
  JpaCentralSearches(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<CentralSearch> find(ApplicationNumber application) {
    return Optional.ofNullable(em.find(CentralSearchEntity.class, application.digits()))
        .map(CentralSearchEntity::restore);
  }

  @Override
  public Optional<CentralSearch> asking(UUID request) {
    return by("request", request);
  }

  @Override
  public Optional<CentralSearch> known(UUID reference) {
    return by("reference", reference);
  }

  private Optional<CentralSearch> by(String attribute, UUID id) {
    return em.createQuery(
            "select s from CentralSearch s where s." + attribute + " = :id",
            CentralSearchEntity.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(CentralSearchEntity::restore);
  }

  @Override
  public void save(CentralSearch search) {
    CentralSearchEntity row = em.find(CentralSearchEntity.class, search.application().digits());
    if (row == null) {
      em.persist(new CentralSearchEntity(search));
    } else if (row.version() != search.version()) {
      throw Refused.because("application.stale");
    } else {
      row.write(search);
    }
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("application.stale");
    }
  }

  @Override
  public List<CentralSearch> claimDue(Instant now, int max) {
    return em
        .createQuery(
            "select s from CentralSearch s where s.dueAt <= :now order by s.dueAt, s.application",
            CentralSearchEntity.class)
        .setParameter("now", now)
        .setMaxResults(max)
        .getResultList()
        .stream()
        .filter(row -> take(row, now.plus(Waiting.LEASE)))
        .map(this::reread)
        .toList();
  }

  /** A conditional update: of two askers who saw the same row only one changes it. */
  private boolean take(CentralSearchEntity row, Instant until) {
    return em.createQuery(
                """
                update CentralSearch s set s.dueAt = :until, s.version = s.version + 1
                where s.application = :number and s.version = :seen
                """)
            .setParameter("until", until)
            .setParameter("number", row.application())
            .setParameter("seen", row.version())
            .executeUpdate()
        == 1;
  }

  private CentralSearch reread(CentralSearchEntity row) {
    em.refresh(row);
    return row.restore();
  }
}
