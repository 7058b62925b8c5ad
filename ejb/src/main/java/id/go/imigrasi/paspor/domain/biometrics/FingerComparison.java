package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Compares two people by the two best suited fingers both have: the sum of two scores errs far less
 * often than one finger.
 */
public final class FingerComparison {
  private static final List<FingerPosition> PREFERRED =
      List.of(
          FingerPosition.RIGHT_INDEX,
          FingerPosition.LEFT_INDEX,
          FingerPosition.RIGHT_THUMB,
          FingerPosition.LEFT_THUMB,
          FingerPosition.RIGHT_MIDDLE,
          FingerPosition.LEFT_MIDDLE,
          FingerPosition.RIGHT_RING,
          FingerPosition.LEFT_RING,
          FingerPosition.RIGHT_LITTLE,
          FingerPosition.LEFT_LITTLE);

  private final FingerprintMatcher matcher;
  private final Supplier<MatchThresholds> thresholds;

  /**
   * @param thresholds those in force when two people are compared
   */
  public FingerComparison(FingerprintMatcher matcher, Supplier<MatchThresholds> thresholds) {
    this.matcher = matcher;
    this.thresholds = thresholds;
  }

  /** Empty when the two people have no finger in common to compare. */
  public Optional<Result> compare(
      Collection<FingerTemplate> probe, Collection<FingerTemplate> candidate) {
    Map<FingerPosition, FingerTemplate> ours = byPosition(probe);
    Map<FingerPosition, FingerTemplate> theirs = byPosition(candidate);
    List<FingerPosition> both =
        PREFERRED.stream().filter(ours::containsKey).filter(theirs::containsKey).limit(2).toList();
    if (both.isEmpty()) {
      return Optional.empty();
    }
    double sum =
        both.stream()
            .mapToDouble(f -> matcher.against(ours.get(f)).applyAsDouble(theirs.get(f)))
            .sum();
    return Optional.of(new Result(sum, both.size(), sum >= threshold(both.size())));
  }

  /** Which of the presses taken before is of the same finger: for a finger pressed twice. */
  public Optional<FingerTemplate> sameFinger(
      FingerTemplate press, Collection<FingerTemplate> before) {
    ToDoubleFunction<FingerTemplate> score = matcher.against(press);
    double same = thresholds.get().oneFinger();
    return before.stream().filter(other -> score.applyAsDouble(other) >= same).findFirst();
  }

  private double threshold(int fingers) {
    MatchThresholds now = thresholds.get();
    return fingers == 1 ? now.oneFinger() : now.twoFingers();
  }

  private static Map<FingerPosition, FingerTemplate> byPosition(
      Collection<FingerTemplate> templates) {
    Map<FingerPosition, FingerTemplate> map = new EnumMap<>(FingerPosition.class);
    templates.forEach(template -> map.put(template.position(), template));
    return map;
  }

  /**
   * What came out.
   *
   * @param score sum over the compared fingers
   * @param fingers how many were compared, 1 or 2
   */
  public record Result(double score, int fingers, boolean samePerson) {}
}
