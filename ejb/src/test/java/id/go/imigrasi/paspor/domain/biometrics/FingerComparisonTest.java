package id.go.imigrasi.paspor.domain.biometrics;

import static id.go.imigrasi.paspor.domain.biometrics.FingerPosition.LEFT_INDEX;
import static id.go.imigrasi.paspor.domain.biometrics.FingerPosition.LEFT_LITTLE;
import static id.go.imigrasi.paspor.domain.biometrics.FingerPosition.RIGHT_INDEX;
import static id.go.imigrasi.paspor.domain.biometrics.FingerPosition.RIGHT_THUMB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerComparisonTest {
  private static final MatchThresholds THRESHOLDS = new MatchThresholds(40, 60);

  private final FingerComparison comparison =
      new FingerComparison(new FakeMatcher(), () -> THRESHOLDS);

  @Test
  void addsTheScoresOfTheTwoPreferredCommonFingers() {
    var result =
        comparison.compare(
            hand(31, LEFT_LITTLE, RIGHT_INDEX, LEFT_INDEX),
            hand(31, LEFT_INDEX, RIGHT_INDEX, RIGHT_THUMB));
    assertThat(result).contains(new FingerComparison.Result(62, 2, true));
  }

  @Test
  void belowTheSumTheyAreTwoPeople() {
    var result =
        comparison.compare(hand(29, RIGHT_INDEX, LEFT_INDEX), hand(29, LEFT_INDEX, RIGHT_INDEX));
    assertThat(result).contains(new FingerComparison.Result(58, 2, false));
  }

  @Test
  void oneCommonFingerIsJudgedByItsOwnThreshold() {
    assertThat(comparison.compare(hand(41, RIGHT_THUMB), hand(41, RIGHT_THUMB, LEFT_INDEX)))
        .contains(new FingerComparison.Result(41, 1, true));
    assertThat(comparison.compare(hand(39, RIGHT_THUMB), hand(39, RIGHT_THUMB, LEFT_INDEX)))
        .contains(new FingerComparison.Result(39, 1, false));
  }

  @Test
  void withoutACommonFingerThereIsNoAnswer() {
    assertThat(comparison.compare(hand(99, RIGHT_THUMB), hand(99, LEFT_INDEX))).isEmpty();
  }

  private static List<FingerTemplate> hand(int score, FingerPosition... fingers) {
    return Arrays.stream(fingers)
        .map(finger -> new FingerTemplate(finger, new byte[] {(byte) score}))
        .toList();
  }
}
