package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.persistence.Checks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions to the cekal centre as rows. */
@Dependent
class JpaCekalChecks implements CekalChecks {
  private static final Checks<CekalCheckEntity> CHECKS = new Checks<>(CekalCheckEntity.class);

  private final EntityManager em;

  @Inject
  JpaCekalChecks(EntityManager em) {
    this.em = em;
  }

  @Override
  public void save(CekalCheck check) {
    CekalCheckEntity row = em.find(CekalCheckEntity.class, check.id());
    if (row == null) {
      row = new CekalCheckEntity(check);
      row.write(check);
      em.persist(row);
    } else {
      row.write(check);
    }
    em.flush();
  }

  @Override
  public Optional<CekalCheck> find(UUID id) {
    return Optional.ofNullable(em.find(CekalCheckEntity.class, id)).map(CekalCheckEntity::check);
  }

  @Override
  public List<CekalCheck> of(ApplicationNumber application) {
    return CHECKS.of(em, application).stream().map(CekalCheckEntity::check).toList();
  }

  @Override
  public List<CekalCheck> claimDue(Instant now, int max) {
    return CHECKS.claimDue(em, now, max).stream().map(CekalCheckEntity::check).toList();
  }

  @Override
  public Optional<CekalCheck> longestWaiting() {
    return CHECKS.longestWaiting(em).map(CekalCheckEntity::check);
  }

  @Override
  public void hurry(Instant now) {
    CHECKS.hurry(em, now);
  }

  @Override
  public long waiting() {
    return CHECKS.waiting(em);
  }
}
