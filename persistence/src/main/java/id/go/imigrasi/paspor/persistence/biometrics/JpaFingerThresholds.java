package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.FingerThresholds;
import id.go.imigrasi.paspor.domain.biometrics.MatchThresholds;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The thresholds as rows; of two that are in force the newer one counts. */
@Dependent
class JpaFingerThresholds implements FingerThresholds {
  private final EntityManager em;

  @Inject
  JpaFingerThresholds(EntityManager em) {
    this.em = em;
  }

  @Override
  public MatchThresholds on(LocalDate day) {
    List<FingerThresholdEntity> newestFirst =
        em.createQuery(
                "select t from FingerThreshold t order by t.key.from desc",
                FingerThresholdEntity.class)
            .getResultList();
    return new MatchThresholds(score(newestFirst, 1, day), score(newestFirst, 2, day));
  }

  private static int score(List<FingerThresholdEntity> newestFirst, int fingers, LocalDate day) {
    return newestFirst.stream()
        .filter(row -> row.fingers() == fingers && row.inForce().on(day))
        .mapToInt(FingerThresholdEntity::score)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no threshold for " + fingers + " fingers"));
  }
}
