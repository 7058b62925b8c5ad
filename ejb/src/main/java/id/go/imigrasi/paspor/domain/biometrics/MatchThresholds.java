package id.go.imigrasi.paspor.domain.biometrics;

/**
 * From which score on two fingers count as one person's: data of the office, set per matcher.
 *
 * @param oneFinger for a single pair of fingers
 * @param twoFingers for the sum over two different fingers of each person
 */
public record MatchThresholds(double oneFinger, double twoFingers) {
  public MatchThresholds {
    if (oneFinger <= 0 || twoFingers <= 0) {
      throw new IllegalArgumentException("a threshold is above zero");
    }
  }
}
