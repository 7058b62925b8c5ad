package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.domain.matching.RuleLines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The lines of {@link JpaAcceptanceTerms}, as one reads and changes them. */
@Dependent
class JpaRegisterRules implements RuleLines {
  private final EntityManager em;

  @Inject
  JpaRegisterRules(EntityManager em) {
    this.em = em;
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REGISTER;
  }

  @Override
  public List<MatchingRule> all() {
    return em.createQuery(
            "select r from AcceptanceRule r order by r.key.element, r.key.validFrom desc",
            AcceptanceRuleEntity.class)
        .getResultStream()
        .map(AcceptanceRuleEntity::restore)
        .toList();
  }

  @Override
  public void enter(MatchingRule line) {
    em.merge(new AcceptanceRuleEntity(line));
  }
}
