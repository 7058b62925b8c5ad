package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules.Band;
import id.go.imigrasi.paspor.domain.cekal.MatchingWeight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The matching rules as rows. */
@Dependent
class JpaMatchingRulebook implements MatchingRulebook {
  private final EntityManager em;

  @Inject
  JpaMatchingRulebook(EntityManager em) {
    this.em = em;
  }

  @Override
  public MatchingRules on(LocalDate day) {
    Map<BirthAgreement, Band> bands =
        ofThatDay(bands(), day, BandLine::inForce, BandLine::birth, BandLine::band);
    Map<MatchingWeight, Integer> weights =
        ofThatDay(weights(), day, WeightLine::inForce, WeightLine::weight, WeightLine::amount);
    return new MatchingRules(bands, weights);
  }

  /** The newest line of each; lines come the newest first. */
  private static <L, K, V> Map<K, V> ofThatDay(
      List<L> lines,
      LocalDate day,
      Function<L, InForce> inForce,
      Function<L, K> key,
      Function<L, V> value) {
    return lines.stream()
        .filter(line -> inForce.apply(line).on(day))
        .collect(Collectors.toMap(key, value, (newest, older) -> newest));
  }

  @Override
  public List<BandLine> bands() {
    return em.createQuery("select b from MatchingBand b", MatchingBandEntity.class)
        .getResultStream()
        .map(MatchingBandEntity::restore)
        .sorted(
            Comparator.comparing(BandLine::birth)
                .thenComparing(line -> line.inForce().from(), Comparator.reverseOrder()))
        .toList();
  }

  @Override
  public List<WeightLine> weights() {
    return em.createQuery("select w from MatchingWeight w", MatchingWeightEntity.class)
        .getResultStream()
        .map(MatchingWeightEntity::restore)
        .sorted(
            Comparator.comparing(WeightLine::weight)
                .thenComparing(line -> line.inForce().from(), Comparator.reverseOrder()))
        .toList();
  }

  @Override
  public void enter(BandLine line) {
    em.merge(new MatchingBandEntity(line));
  }

  @Override
  public void enter(WeightLine line) {
    em.merge(new MatchingWeightEntity(line));
  }
}
