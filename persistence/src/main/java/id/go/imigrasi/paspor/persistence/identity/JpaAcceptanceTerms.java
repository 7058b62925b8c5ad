package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.AcceptanceTerms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The rules of acceptance as rows. */
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
                """,
                AcceptanceRuleEntity.class)
            .setParameter("day", day)
            .getResultStream()
            .collect(Collectors.toMap(AcceptanceRuleEntity::element, AcceptanceRuleEntity::rule)));
  }
}
