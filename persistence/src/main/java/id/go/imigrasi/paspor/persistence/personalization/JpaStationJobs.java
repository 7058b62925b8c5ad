package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The station's jobs as rows. */
@Dependent
class JpaStationJobs implements StationJobs {
  private final EntityManager em;

  @Inject
  JpaStationJobs(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean add(StationJob job) {
    if (em.find(StationJobEntity.class, job.requestId().toString()) != null) {
      return false;
    }
    // of two at the same instant the key lets one in; the other is undone and comes again
    em.persist(new StationJobEntity(job));
    em.flush();
    return true;
  }

  @Override
  public Optional<StationJob> claim(UUID requestId) {
    return Optional.ofNullable(
            em.find(StationJobEntity.class, requestId.toString(), LockModeType.PESSIMISTIC_WRITE))
        .map(StationJobEntity::job);
  }

  @Override
  public void save(StationJob job) {
    em.find(StationJobEntity.class, job.requestId().toString()).write(job);
    em.flush();
  }
}
