package id.go.imigrasi.paspor.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours.Standing;
import id.go.imigrasi.paspor.domain.Neighbours.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NeighbourWatchTest {
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
  void theFirstAnswerIsNotSlowBecauseItsLineHadToBeMade() {
    watch.answered(Neighbour.DUKCAPIL, NeighbourWatch.SLOW);
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.DUKCAPIL, State.UP));
  }
}
