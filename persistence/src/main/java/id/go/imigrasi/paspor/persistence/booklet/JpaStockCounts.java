package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Counts as rows. */
@Dependent
class JpaStockCounts implements StockCounts {
  private final EntityManager em;

  @Inject
  JpaStockCounts(EntityManager em) {
    this.em = em;
  }

  @Override
  public void record(StockCount count) {
    em.persist(new CountEntity(count));
  }

  @Override
  public List<StockCount> of(CountPurpose purpose, Instant from, Instant until) {
    return em.createQuery(
            """
            select c from BookletCount c
            where c.purpose = :purpose and c.at >= :from and c.at < :until order by c.at, c.id
            """,
            CountEntity.class)
        .setParameter("purpose", purpose)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .map(CountEntity::count)
        .toList();
  }
}
