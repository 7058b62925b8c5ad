package id.go.imigrasi.paspor.persistence.appointment;

import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Quotas;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sessions as rows: a place is taken by one conditional update, never looked at and then taken. */
@Dependent
class JpaQuotas implements Quotas {
  private static final String THIS_SLOT =
      " where q.location = :location and q.day = :day and q.start = :start and q.kind = :kind";

  private final EntityManager em;

  @Inject
  JpaQuotas(EntityManager em) {
    this.em = em;
  }

  @Override
  public void set(Quota quota) {
    QuotaEntity row = em.find(QuotaEntity.class, QuotaEntity.Key.of(quota.slot()));
    if (row == null) {
      row = new QuotaEntity(quota.slot());
      row.write(quota);
      em.persist(row);
    } else {
      row.write(quota);
    }
    em.flush();
  }

  @Override
  public Optional<Quota> find(Slot slot) {
    QuotaEntity row = em.find(QuotaEntity.class, QuotaEntity.Key.of(slot));
    if (row == null) {
      return Optional.empty();
    }
    em.refresh(row);
    return Optional.of(row.quota());
  }

  @Override
  public List<Quota> between(LocalDate first, LocalDate last) {
    return em.createQuery(
            """
            select q from Quota q where q.day >= :first and q.day <= :last
            order by q.day, q.start, q.location, q.kind
            """,
            QuotaEntity.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .map(QuotaEntity::quota)
        .toList();
  }

  @Override
  public boolean take(Slot slot) {
    return update(
            "update Quota q set q.taken = q.taken + 1"
                + THIS_SLOT
                + " and q.taken < q.capacity and q.open = true",
            slot)
        == 1;
  }

  @Override
  public void giveBack(Slot slot) {
    update("update Quota q set q.taken = q.taken - 1" + THIS_SLOT + " and q.taken > 0", slot);
  }

  private int update(String jpql, Slot slot) {
    Query update = em.createQuery(jpql);
    return update
        .setParameter("location", slot.location())
        .setParameter("day", slot.day())
        .setParameter("start", slot.start().toString())
        .setParameter("kind", slot.kind())
        .executeUpdate();
  }
}
