package id.go.imigrasi.paspor.persistence.feed;

import id.go.imigrasi.paspor.domain.feed.Inbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

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
    if (em.find(ReceivedEntity.class, new ReceivedEntity.Key(source, key)) != null) {
      return false;
    }
    em.persist(new ReceivedEntity(source, key, clock.instant()));
    em.flush();
    return true;
  }
}
