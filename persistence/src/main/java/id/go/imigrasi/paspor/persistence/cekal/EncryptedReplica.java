package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.persistence.biometrics.ImageKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The copy of the watch list as encrypted rows; the entry's id is bound to the ciphertext, so rows
 * cannot be swapped. The database makes sure that each piece of news is taken once.
 */
@Dependent
class EncryptedReplica implements ReplicaEntries {
  /** An IN of Oracle takes a thousand. */
  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final ImageKeys keys;

  @Inject
  EncryptedReplica(EntityManager em, ImageKeys keys) {
    this.em = em;
    this.keys = keys;
  }

  @Override
  public ReplicaStanding standing() {
    return em.find(ListReplicaEntity.class, ListReplicaEntity.NAME).standing();
  }

  @Override
  public ReplicaStanding claim() {
    ListReplicaEntity row = em.find(ListReplicaEntity.class, ListReplicaEntity.NAME);
    // what this transaction read before it held the lock may be old
    em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row.standing();
  }

  @Override
  public void keep(ReplicaStanding standing) {
    em.find(ListReplicaEntity.class, ListReplicaEntity.NAME).write(standing);
    em.flush();
  }

  @Override
  public boolean isFirst(long version, int part) {
    if (em.find(ListNewsEntity.class, new ListNewsEntity.Key(version, part)) != null) {
      return false;
    }
    em.persist(new ListNewsEntity(version, part));
    em.flush();
    return true;
  }

  @Override
  public int parts(long version) {
    return em.createQuery(
            "select count(n) from ListNews n where n.version = :version and n.part > 0", Long.class)
        .setParameter("version", version)
        .getSingleResult()
        .intValue();
  }

  @Override
  public List<Long> changesAbove(long version) {
    return em.createQuery(
            """
            select n.version from ListNews n where n.version > :version and n.part = 0
            order by n.version
            """,
            Long.class)
        .setParameter("version", version)
        .getResultList();
  }

  @Override
  public void settle(long before, long reached) {
    em.createQuery("delete from ListNews n where n.version <= :reached")
        .setParameter("reached", reached)
        .executeUpdate();
    em.createQuery(
            """
            delete from ListedPerson p
            where p.version > :before and p.version <= :reached and p.ciphertext is null
            """)
        .setParameter("before", before)
        .setParameter("reached", reached)
        .executeUpdate();
  }

  @Override
  public boolean put(long version, ListedPerson person) {
    ListedPersonEntity row = row(person.entry().entryId());
    if (row.version() >= version) {
      return false;
    }
    boolean news = !row.isListed() || !clear(row.entryId(), row.ciphertext()).equals(person);
    row.write(version, hidden(person));
    em.persist(row);
    return news;
  }

  @Override
  public boolean remove(long version, String entryId) {
    ListedPersonEntity row = row(entryId);
    if (row.version() >= version) {
      return false;
    }
    boolean listed = row.isListed();
    row.write(version, null);
    em.persist(row);
    return listed;
  }

  private ListedPersonEntity row(String entryId) {
    ListedPersonEntity row = em.find(ListedPersonEntity.class, entryId);
    return row == null ? new ListedPersonEntity(entryId) : row;
  }

  @Override
  public boolean removeOlder(long version) {
    em.flush();
    boolean listed =
        em.createQuery(
                    """
                    select count(p) from ListedPerson p
                    where p.version < :version and p.ciphertext is not null
                    """,
                    Long.class)
                .setParameter("version", version)
                .getSingleResult()
            > 0;
    em.createQuery("delete from ListedPerson p where p.version < :version")
        .setParameter("version", version)
        .executeUpdate();
    return listed;
  }

  @Override
  public List<ListedPerson> all() {
    // no entities: a million of them would stay in memory until the end of the transaction
    return em.createQuery(
            """
            select p.entryId, p.ciphertext from ListedPerson p
            where p.ciphertext is not null order by p.entryId
            """,
            Object[].class)
        .getResultStream()
        .map(this::clear)
        .toList();
  }

  @Override
  public Map<String, Long> versions() {
    return em.createQuery(
            "select p.entryId, p.version from ListedPerson p where p.ciphertext is not null",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  @Override
  public List<ListedPerson> of(Collection<String> entryIds) {
    List<String> wanted = List.copyOf(entryIds);
    List<ListedPerson> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      List<String> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
      em.createQuery(
              """
              select p.entryId, p.ciphertext from ListedPerson p
              where p.ciphertext is not null and p.entryId in :some
              """,
              Object[].class)
          .setParameter("some", some)
          .getResultStream()
          .map(this::clear)
          .forEach(found::add);
    }
    return found;
  }

  private byte[] hidden(ListedPerson person) {
    try {
      return keys.aead().encrypt(PersonBytes.of(person), boundTo(person.entry().entryId()));
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("a listed person could not be encrypted", failed);
    }
  }

  private ListedPerson clear(Object[] row) {
    return clear((String) row[0], (byte[]) row[1]);
  }

  private ListedPerson clear(String entryId, byte[] ciphertext) {
    try {
      return PersonBytes.person(keys.aead().decrypt(ciphertext, boundTo(entryId)));
    } catch (GeneralSecurityException tampered) {
      throw new IllegalStateException("a listed person cannot be decrypted", tampered);
    }
  }

  private static byte[] boundTo(String entryId) {
    return ("watch-list:" + entryId).getBytes(StandardCharsets.UTF_8);
  }
}
