package id.go.imigrasi.paspor.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * Rows whose instant has come: every sweep takes them in the same way. First their keys in order,
 * then their locks past those another node holds, because Oracle knows no limit on locked rows and
 * Hibernate writes no {@code skip locked} for H2.
 *
 * @param type an entity with {@code dueAt} in the column {@code DUE_AT}
 * @param key the name of its id attribute
 * @param keyColumn the name of its id column
 */
public record DueRows<E>(Class<E> type, String key, String keyColumn) {

  /** At most so many, the longest due first, locked until the transaction ends. */
  @SuppressWarnings("unchecked") // a native query knows its entity only at run time
  public List<E> claim(EntityManager em, Instant now, int most) {
    List<?> keys = keys(em, now, most);
    if (keys.isEmpty()) {
      return List.of();
    }
    String table = type.getAnnotation(Table.class).name();
    String sql =
        "select * from %s where %s in (:keys) and DUE_AT <= :now order by DUE_AT"
            + " for update skip locked";
    return em.createNativeQuery(sql.formatted(table, keyColumn), type)
        .setParameter("keys", keys)
        .setParameter("now", now)
        .getResultList();
  }

  private List<?> keys(EntityManager em, Instant now, int most) {
    String entity = type.getAnnotation(Entity.class).name();
    String jpql = "select e.%s from %s e where e.dueAt <= :now order by e.dueAt";
    return em.createQuery(jpql.formatted(key, entity))
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
