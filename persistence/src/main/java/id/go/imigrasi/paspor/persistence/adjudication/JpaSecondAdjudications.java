package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions to the directorate's adjudicators as rows. */
@Dependent
class JpaSecondAdjudications implements SecondAdjudications {
  private final EntityManager em;

  @Inject
  JpaSecondAdjudications(EntityManager em) {
    this.em = em;
  }

  @Override
  public void save(SecondAdjudication adjudication) {
    SecondAdjudicationEntity row = em.find(SecondAdjudicationEntity.class, adjudication.id());
    if (row == null) {
      row = new SecondAdjudicationEntity(adjudication);
      em.persist(row);
    }
    adjudication.verdict().ifPresent(row::write);
    em.flush();
  }

  @Override
  public Optional<SecondAdjudication> claim(UUID id) {
    return Optional.ofNullable(
            em.find(SecondAdjudicationEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(SecondAdjudicationEntity::adjudication);
  }

  @Override
  public Optional<SecondAdjudication> latest(ApplicationNumber application) {
    return em.createQuery(
            """
            select s from SecondAdjudication s where s.application = :number
            order by s.askedAt desc
            """,
            SecondAdjudicationEntity.class)
        .setParameter("number", application.digits())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(SecondAdjudicationEntity::adjudication);
  }

  @Override
  public List<SecondAdjudication> of(ApplicationNumber application) {
    return em.createQuery(
            """
            select s from SecondAdjudication s where s.application = :number
            order by s.askedAt
            """,
            SecondAdjudicationEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(SecondAdjudicationEntity::adjudication)
        .toList();
  }

  @Override
  public long waiting() {
    return em.createQuery(
            """
            select count(s) from SecondAdjudication s
            where s.asked = true and s.decision is null
            """,
            Long.class)
        .getSingleResult();
  }
}
