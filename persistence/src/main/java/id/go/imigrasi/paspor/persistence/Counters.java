package id.go.imigrasi.paspor.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Running numbers, each given once. A transaction of its own: nobody waits for another desk's
 * commit, and a number of an undone transaction stays unused.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Counters {
  /** The row that whoever begins a new counter holds. */
  private static final String FIRST = "first";

  private final EntityManager em;

  @Inject
  public Counters(EntityManager em) {
    this.em = em;
  }

  /** The next value, from 1. */
  public int next(String name) {
    if (!raise(name)) {
      // two desks that both want the first number of the day: one after the other
      em.find(CounterEntity.class, FIRST, LockModeType.PESSIMISTIC_WRITE);
      if (!raise(name)) {
        em.persist(new CounterEntity(name, 1));
        em.flush();
        return 1;
      }
    }
    return em.createQuery("select c.lastValue from Counter c where c.name = :name", Integer.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  private boolean raise(String name) {
    return em.createQuery("update Counter c set c.lastValue = c.lastValue + 1 where c.name = :name")
            .setParameter("name", name)
            .executeUpdate()
        > 0;
  }
}
