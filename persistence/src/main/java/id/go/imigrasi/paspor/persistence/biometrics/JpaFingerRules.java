package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.domain.matching.RuleLines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The lines of {@link JpaFingerThresholds}, as one reads and changes them. */
@Dependent
class JpaFingerRules implements RuleLines {
  private final EntityManager em;

  @Inject
  JpaFingerRules(EntityManager em) {
    this.em = em;
  }

  @Override
  public RuleKind kind() {
    return RuleKind.FINGERS;
  }

  @Override
  public List<MatchingRule> all() {
    return em.createQuery(
            "select t from FingerThreshold t order by t.key.fingers, t.key.from desc",
            FingerThresholdEntity.class)
        .getResultStream()
        .map(FingerThresholdEntity::restore)
        .toList();
  }

  @Override
  public void enter(MatchingRule line) {
    em.merge(new FingerThresholdEntity(line));
  }
}
