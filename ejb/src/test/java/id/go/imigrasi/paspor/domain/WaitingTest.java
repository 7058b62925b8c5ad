package id.go.imigrasi.paspor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The patience with a neighbour that is away. */
class WaitingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void aNewQuestionIsDueAtOnce() {
    assertThat(Waiting.from(NOW).isDue(NOW)).isTrue();
  }

  @Test
  void thePausesGrowAndNeverPassAQuarterOfAnHour() {
    Waiting waiting = Waiting.from(NOW);
    Duration before = Duration.ZERO;
    for (int i = 0; i < 40; i++) {
      waiting = waiting.again(NOW);
      Duration pause = Duration.between(NOW, waiting.due());
      assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofMinutes(15));
      before = pause;
    }
    assertThat(before).isEqualTo(Duration.ofMinutes(15));
    assertThat(waiting.attempts()).isEqualTo(40);
    assertThat(waiting.since()).isEqualTo(NOW);
  }

  @Test
  void whoWaitsLongestIsAskedEveryTwentySecondsForAsLongAsItTakes() {
    Waiting waiting = Waiting.from(NOW);
    for (int i = 0; i < 40; i++) {
      waiting = waiting.ahead(NOW);
      assertThat(waiting.due()).isBetween(NOW.plusSeconds(5), NOW.plusSeconds(20));
    }
    assertThat(waiting.due()).isEqualTo(NOW.plusSeconds(20));
    assertThat(waiting.attempts()).isEqualTo(40);
  }

  @Test
  void whoIsHurriedIsDueSinceTheQuestionCameUp() {
    Waiting hurried = Waiting.from(NOW).again(NOW).again(NOW.plusSeconds(90)).hurried();
    assertThat(hurried).isEqualTo(new Waiting(NOW, NOW, 2));
  }

  @Test
  void whatIsBeingAskedIsLeftAloneWhileTheLeaseRuns() {
    Waiting claimed = Waiting.from(NOW).claimed(NOW);
    assertThat(claimed.isDue(NOW.plusSeconds(60))).isFalse();
    assertThat(claimed.isDue(NOW.plus(Waiting.LEASE))).isTrue();
    assertThat(claimed.attempts()).isZero();
  }
}
