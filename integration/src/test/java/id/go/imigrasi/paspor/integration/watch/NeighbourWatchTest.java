package id.go.imigrasi.paspor.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours.Standing;
import id.go.imigrasi.paspor.domain.Neighbours.State;
import id.go.imigrasi.paspor.domain.feed.Lines.Line;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NeighbourWatchTest {
  private static final Instant FIRST = Instant.parse("2026-11-23T01:00:00Z");

  private final NeighbourWatch watch = new NeighbourWatch();

  @Test
  void saysNothingOfWhomNobodyAsked() {
    assertThat(watch.standings()).isEmpty();
  }

  @Test
  void tellsTheLastThingItSawOfEachInTheirOrder() {
    watch.away(Neighbour.MAIL);
    watch.answered(Neighbour.DUKCAPIL, Duration.ofMillis(2_999));
    watch.answered(Neighbour.SIMPONI, Duration.ZERO);
    watch.answered(Neighbour.SIMPONI, NeighbourWatch.SLOW);
    assertThat(watch.standings())
        .containsExactly(
            new Standing(Neighbour.SIMPONI, State.SLOW),
            new Standing(Neighbour.DUKCAPIL, State.UP),
            new Standing(Neighbour.MAIL, State.AWAY));
  }

  @Test
  void aNeighbourThatAnswersAgainIsUpAgain() {
    watch.away(Neighbour.DUKCAPIL);
    watch.answered(Neighbour.DUKCAPIL, Duration.ZERO);
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.DUKCAPIL, State.UP));
  }

  @Test
  void theFirstAnswerAfterAStartIsNeverSlow() {
    watch.answered(Neighbour.DUKCAPIL, NeighbourWatch.SLOW.multipliedBy(3));
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.DUKCAPIL, State.UP));
  }

  @Test
  void whoLeavesMessagesLyingIsAwayUntilTheQueueIsEmpty() {
    long patience = NeighbourWatch.PATIENCE.toNanos();
    watch.looked(new Line(Neighbour.SIGNER, 0, null), 0);
    watch.looked(new Line(Neighbour.SIGNER, 2, FIRST), 0);
    watch.looked(new Line(Neighbour.SIGNER, 2, FIRST), patience);
    assertThat(watch.standings()).isEmpty();

    watch.looked(new Line(Neighbour.SIGNER, 2, FIRST), patience + 1);
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.SIGNER, State.AWAY));

    watch.looked(new Line(Neighbour.SIGNER, 1, FIRST.plusSeconds(1)), patience + 2);
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.SIGNER, State.AWAY));

    watch.looked(new Line(Neighbour.SIGNER, 0, null), patience + 3);
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.SIGNER, State.UP));
  }

  @Test
  void aQueueThatMovesIsNobodysAbsence() {
    for (int second = 0; second < 100; second++) {
      long now = Duration.ofSeconds(second).toNanos();
      watch.looked(new Line(Neighbour.DIRECTORATE, 500, FIRST.plusSeconds(second)), now);
    }
    assertThat(watch.standings()).isEmpty();
  }
}
