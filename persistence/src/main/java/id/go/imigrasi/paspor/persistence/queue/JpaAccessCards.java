package id.go.imigrasi.paspor.persistence.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lift cards as rows; one conditional update gives a card out, so nobody gets one that is out. */
@Dependent
class JpaAccessCards implements AccessCards {
  private final EntityManager em;

  @Inject
  JpaAccessCards(EntityManager em) {
    this.em = em;
  }

  @Override
  public void issue(String code, String location, ApplicationNumber holder, Instant now) {
    int given =
        em.createQuery(
                """
                update AccessCard c
                set c.holder = :holder, c.issuedAt = :now, c.version = c.version + 1
                where c.code = :code and c.location = :location and c.holder is null
                """)
            .setParameter("holder", holder.digits())
            .setParameter("now", now)
            .setParameter("code", code)
            .setParameter("location", location)
            .executeUpdate();
    if (given == 0) {
      AccessCardEntity known = em.find(AccessCardEntity.class, code);
      throw Refused.because(
          known == null || !known.restore().location().equals(location)
              ? "queue.card.unknown"
              : "queue.card.out");
    }
  }

  @Override
  public void giveBack(String code) {
    int back =
        em.createQuery(
                """
                update AccessCard c
                set c.holder = null, c.issuedAt = null, c.version = c.version + 1
                where c.code = :code
                """)
            .setParameter("code", code)
            .executeUpdate();
    if (back == 0) {
      throw Refused.because("queue.card.unknown");
    }
  }

  @Override
  public Optional<AccessCard> of(ApplicationNumber holder) {
    return em.createQuery(
            "select c from AccessCard c where c.holder = :holder", AccessCardEntity.class)
        .setParameter("holder", holder.digits())
        .getResultStream()
        .map(AccessCardEntity::restore)
        .findFirst();
  }

  @Override
  public List<AccessCard> out(String location) {
    return list(location, "is not null order by c.issuedAt, c.code");
  }

  @Override
  public List<AccessCard> in(String location) {
    return list(location, "is null order by c.code");
  }

  @Override
  public void add(AccessCard card) {
    em.persist(new AccessCardEntity(card));
  }

  private List<AccessCard> list(String location, String condition) {
    return em.createQuery(
            "select c from AccessCard c where c.location = :location and c.holder " + condition,
            AccessCardEntity.class)
        .setParameter("location", location)
        .getResultStream()
        .map(AccessCardEntity::restore)
        .toList();
  }
}
