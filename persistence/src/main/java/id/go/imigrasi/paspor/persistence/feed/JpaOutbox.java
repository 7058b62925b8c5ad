package id.go.imigrasi.paspor.persistence.feed;

import id.go.imigrasi.paspor.domain.feed.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The outbox as rows, sent in the order of their ids by one relay at a time. */
@Dependent
class JpaOutbox implements Outbox {
  private final EntityManager em;

  @Inject
  JpaOutbox(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Message message) {
    em.persist(new OutboxEntity(message));
  }

  @Override
  public List<Waiting> claim(int max) {
    if (!holdTheRelay()) {
      return List.of();
    }
    return em.createQuery("select o from OutboxRow o order by o.id", OutboxEntity.class)
        .setMaxResults(max)
        .getResultStream()
        .map(OutboxEntity::waiting)
        .toList();
  }

  private boolean holdTheRelay() {
    return !em.createNativeQuery(
            "select NAME from RELAY where NAME = 'directorate' for update skip locked",
            String.class)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void done(List<Waiting> sent) {
    if (!sent.isEmpty()) {
      em.createQuery("delete from OutboxRow o where o.id in :ids")
          .setParameter("ids", sent.stream().map(Waiting::id).toList())
          .executeUpdate();
    }
  }

  @Override
  public long waiting() {
    return em.createQuery("select count(o) from OutboxRow o", Long.class).getSingleResult();
  }
}
