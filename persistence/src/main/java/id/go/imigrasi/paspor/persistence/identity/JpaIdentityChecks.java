package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.persistence.Checks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The questions to Dukcapil as rows. */
@Dependent
class JpaIdentityChecks implements IdentityChecks {
  private static final Checks<IdentityCheckEntity> CHECKS = new Checks<>(IdentityCheckEntity.class);

  private final EntityManager em;

  @Inject
  JpaIdentityChecks(EntityManager em) {
    this.em = em;
  }

  @Override
  public void save(IdentityCheck check) {
    IdentityCheckEntity row = em.find(IdentityCheckEntity.class, check.id());
    if (row == null) {
      row = new IdentityCheckEntity(check);
      row.write(check);
      em.persist(row);
    } else {
      row.write(check);
    }
    em.flush();
  }

  @Override
  public void takeBack(UUID id) {
    Optional.ofNullable(em.find(IdentityCheckEntity.class, id)).ifPresent(em::remove);
  }

  @Override
  public Optional<IdentityAnswer> matchSince(String mark, Instant earliest) {
    return em.createQuery(
            """
            select c from IdentityCheck c
            where c.asked = :mark and c.answeredAt >= :earliest and c.outcome = :match
            order by c.answeredAt desc
            """,
            IdentityCheckEntity.class)
        .setParameter("mark", mark)
        .setParameter("earliest", earliest)
        .setParameter("match", Outcome.MATCH)
        .setMaxResults(1)
        .getResultStream()
        .flatMap(row -> row.answer().stream())
        .findFirst();
  }

  @Override
  public Optional<IdentityCheck> find(UUID id) {
    return Optional.ofNullable(em.find(IdentityCheckEntity.class, id))
        .map(IdentityCheckEntity::check);
  }

  @Override
  public List<IdentityCheck> of(ApplicationNumber application) {
    return CHECKS.of(em, application).stream().map(IdentityCheckEntity::check).toList();
  }

  @Override
  public List<IdentityCheck> claimDue(Instant now, int max) {
    return CHECKS.claimDue(em, now, max).stream().map(IdentityCheckEntity::check).toList();
  }

  @Override
  public Optional<IdentityCheck> longestWaiting() {
    return CHECKS.longestWaiting(em).map(IdentityCheckEntity::check);
  }

  @Override
  public void hurry(Instant now) {
    CHECKS.hurry(em, now);
  }

  @Override
  public OptionalLong callsLeft() {
    return em.createQuery(
            """
            select c.callsLeft from IdentityCheck c
            where c.callsLeft is not null and c.answeredAt > :ever order by c.answeredAt desc
            """,
            Long.class)
        .setParameter("ever", Instant.EPOCH)
        .setMaxResults(1)
        .getResultStream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public long waiting() {
    return CHECKS.waiting(em);
  }
}
