package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.AcceptanceTerms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The rules of acceptance as rows; of two that are in force the newer one counts. */
@Dependent
class JpaAcceptanceTerms implements AcceptanceTerms {
  private final EntityManager em;

  @Inject
  JpaAcceptanceTerms(EntityManager em) {
    this.em = em;
  }

  @Override
  public AcceptanceRules on(LocalDate day) {
    return new AcceptanceRules(
        em.createQuery(
                """
                select r from AcceptanceRule r
                where r.key.validFrom <= :day and (r.validUntil is null or r.validUntil >= :day)
                order by r.key.validFrom desc
                """,
                AcceptanceRuleEntity.class)
            .setParameter("day", day)
            .getResultStream()
            .collect(
                Collectors.toMap(
                    AcceptanceRuleEntity::element,
                    AcceptanceRuleEntity::rule,
                    (newest, older) -> newest)));
  }
}
