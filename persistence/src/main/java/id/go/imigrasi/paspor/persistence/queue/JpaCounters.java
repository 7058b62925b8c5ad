package id.go.imigrasi.paspor.persistence.queue;

import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Counters as rows. */
@Dependent
class JpaCounters implements Counters {
  private final EntityManager em;

  @Inject
  JpaCounters(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Counter> at(String location) {
    return em.createQuery(
            "select c from ServiceCounter c where c.key.location = :location order by c.key.code",
            CounterEntity.class)
        .setParameter("location", location)
        .getResultStream()
        .map(CounterEntity::restore)
        .toList();
  }

  @Override
  public Optional<Counter> find(String location, String code) {
    return Optional.ofNullable(em.find(CounterEntity.class, new CounterEntity.Key(location, code)))
        .map(CounterEntity::restore);
  }

  @Override
  public Optional<Counter> of(String officer) {
    return em.createQuery(
            "select c from ServiceCounter c where c.officer = :officer order by c.key.code",
            CounterEntity.class)
        .setParameter("officer", officer)
        .getResultStream()
        .map(CounterEntity::restore)
        .findFirst();
  }

  @Override
  public void keep(Counter counter) {
    CounterEntity row =
        em.find(CounterEntity.class, new CounterEntity.Key(counter.location(), counter.code()));
    if (row == null) {
      em.persist(new CounterEntity(counter));
    } else {
      row.write(counter);
    }
    em.flush();
  }
}
