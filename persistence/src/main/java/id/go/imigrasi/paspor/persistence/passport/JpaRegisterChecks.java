package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import id.go.imigrasi.paspor.persistence.Checks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions to the passport register as rows. */
@Dependent
class JpaRegisterChecks implements RegisterChecks {
  private static final Checks<RegisterCheckEntity> CHECKS = new Checks<>(RegisterCheckEntity.class);

  private final EntityManager em;

  @Inject
  JpaRegisterChecks(EntityManager em) {
    this.em = em;
  }

  @Override
  public void save(RegisterCheck check) {
    RegisterCheckEntity row = em.find(RegisterCheckEntity.class, check.id());
    if (row == null) {
      row = new RegisterCheckEntity(check);
      row.write(check);
      em.persist(row);
    } else {
      row.write(check);
    }
    em.flush();
  }

  @Override
  public Optional<RegisterCheck> find(UUID id) {
    return Optional.ofNullable(em.find(RegisterCheckEntity.class, id))
        .map(RegisterCheckEntity::check);
  }

  @Override
  public List<RegisterCheck> of(ApplicationNumber application) {
    return CHECKS.of(em, application).stream().map(RegisterCheckEntity::check).toList();
  }

  @Override
  public List<RegisterCheck> claimDue(Instant now, int max) {
    return CHECKS.claimDue(em, now, max).stream().map(RegisterCheckEntity::check).toList();
  }

  @Override
  public Optional<RegisterCheck> longestWaiting() {
    return CHECKS.longestWaiting(em).map(RegisterCheckEntity::check);
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
