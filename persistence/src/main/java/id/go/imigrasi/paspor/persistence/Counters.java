package id.go.imigrasi.paspor.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Running numbers, each given once. A transaction of its own: nobody waits for another desk's
 * commit, and a number of an undone transaction stays unused.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Counters {
  private final EntityManager em;

  @Inject
  public Counters(EntityManager em) {
    this.em = em;
  }

  /**
   * The next value, from 1; only the first of a name may collide with another first, and then
   * fails.
   */
  public int next(String name) {
    int updated =
        em.createQuery("update Counter c set c.lastValue = c.lastValue + 1 where c.name = :name")
            .setParameter("name", name)
            .executeUpdate();
    if (updated == 0) {
      em.persist(new CounterEntity(name, 1));
      em.flush();
      return 1;
    }
    return em.createQuery("select c.lastValue from Counter c where c.name = :name", Integer.class)
        .setParameter("name", name)
        .getSingleResult();
  }
}
