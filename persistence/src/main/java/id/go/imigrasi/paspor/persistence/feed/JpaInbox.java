package id.go.imigrasi.paspor.persistence.feed;

import id.go.imigrasi.paspor.domain.feed.Inbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Keys of what was taken. Two at the same instant: the database lets one in, the other is undone
 * and finds it taken when it comes again.
 */
@Dependent
class JpaInbox implements Inbox {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  JpaInbox(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public boolean isFirst(String source, String key) {
    return isFirst(source, key, null);
  }

  @Override
  public Optional<String> outcome(String source, String key) {
    return Optional.ofNullable(em.find(ReceivedEntity.class, new ReceivedEntity.Key(source, key)))
        .map(ReceivedEntity::outcome);
  }

  @Override
  public Optional<String> latest(String source) {
    return Optional.ofNullable(
        em.createQuery(
                "select max(r.messageKey) from Received r where r.source = :source", String.class)
            .setParameter("source", source)
            .getSingleResult());
  }

  @Override
  public boolean isFirst(String source, String key, String outcome) {
    if (em.find(ReceivedEntity.class, new ReceivedEntity.Key(source, key)) != null) {
      return false;
    }
    em.persist(new ReceivedEntity(source, key, outcome, clock.instant()));
    em.flush();
    return true;
  }

  @Override
  public int forgetBefore(Instant end) {
    return em.createQuery("delete from Received r where r.receivedAt < :end")
        .setParameter("end", end)
        .executeUpdate();
  }
}
