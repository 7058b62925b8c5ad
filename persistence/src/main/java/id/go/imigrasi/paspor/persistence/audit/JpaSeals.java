package id.go.imigrasi.paspor.persistence.audit;

import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.Seal;
import id.go.imigrasi.paspor.domain.audit.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * Seals as rows. Ids of lines are not in the order of commits, so a line carries its seal's number
 * instead of lying between two ids: none is passed over.
 */
@Dependent
class JpaSeals implements Seals {
  private final EntityManager em;

  @Inject
  JpaSeals(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Seal> latest() {
    return em.createQuery(
            "select s from Seal s where s.number = (select max(x.number) from Seal x)",
            SealEntity.class)
        .getResultStream()
        .findFirst()
        .map(SealEntity::restore);
  }

  @Override
  public List<Unsealed> claim(int most) {
    if (!holdTheSeal()) {
      return List.of();
    }
    return em.createQuery(
            "select a from AuditLine a where a.seal is null order by a.id", AuditEntity.class)
        .setMaxResults(most)
        .getResultStream()
        .map(line -> new Unsealed(line.id(), line.restore()))
        .toList();
  }

  private boolean holdTheSeal() {
    return !em.createNativeQuery(
            "select NAME from RELAY where NAME = 'audit-seal' for update skip locked", String.class)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void keep(Seal seal, List<Unsealed> lines) {
    em.persist(new SealEntity(seal));
    em.flush();
    em.createQuery("update AuditLine a set a.seal = :seal where a.id in :ids")
        .setParameter("seal", seal.number())
        .setParameter("ids", lines.stream().map(Unsealed::id).toList())
        .executeUpdate();
  }

  @Override
  public Optional<Seal> find(long number) {
    return Optional.ofNullable(em.find(SealEntity.class, number)).map(SealEntity::restore);
  }

  @Override
  public List<AuditEntry> linesOf(long number) {
    return em.createQuery(
            "select a from AuditLine a where a.seal = :seal order by a.id", AuditEntity.class)
        .setParameter("seal", number)
        .getResultStream()
        .map(AuditEntity::restore)
        .toList();
  }

  @Override
  public boolean holds(String subject, String detail) {
    return em.createQuery(
            "select a from AuditLine a where a.subject = :subject and a.detail = :detail",
            AuditEntity.class)
        .setParameter("subject", subject)
        .setParameter("detail", detail)
        .getResultStream()
        .anyMatch(line -> line.seal() == null || isClosed(line.seal()));
  }

  private boolean isClosed(long number) {
    return find(number).filter(seal -> seal.closes(linesOf(number))).isPresent();
  }
}
