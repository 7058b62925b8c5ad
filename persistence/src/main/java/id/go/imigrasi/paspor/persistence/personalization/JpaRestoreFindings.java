package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a restored database does not know of the station's work, as rows. */
@Dependent
class JpaRestoreFindings implements RestoreFindings {
  private final EntityManager em;

  @Inject
  JpaRestoreFindings(EntityManager em) {
    this.em = em;
  }

  @Override
  public String epoch() {
    return em.createQuery("select e from DatabaseEpoch e", EpochEntity.class)
        .getSingleResult()
        .epoch();
  }

  @Override
  public boolean agrees(StationWork work) {
    String request = work.requestId().toString();
    StationJobEntity job = em.find(StationJobEntity.class, request);
    if (job != null) {
      return job.job().state() == work.state();
    }
    // a station outside the office has its jobs there
    OrderEntity order = em.find(OrderEntity.class, request);
    return order != null && order.order().state() == work.state();
  }

  @Override
  public void keep(RestoreFinding finding) {
    em.merge(new RestoreFindingEntity(finding));
    em.flush();
  }

  @Override
  public Optional<RestoreFinding> find(UUID requestId) {
    return Optional.ofNullable(em.find(RestoreFindingEntity.class, requestId.toString()))
        .map(RestoreFindingEntity::restore);
  }

  @Override
  public List<RestoreFinding> open() {
    return em.createQuery(
            "select f from RestoreFinding f where f.outcome is null order by f.at, f.requestId",
            RestoreFindingEntity.class)
        .getResultStream()
        .map(RestoreFindingEntity::restore)
        .toList();
  }
}
