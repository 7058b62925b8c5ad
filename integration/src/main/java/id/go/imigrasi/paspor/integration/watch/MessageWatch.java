package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Watches a neighbour that is asked by message and owes each message an answer. */
@Dependent
public class MessageWatch {
  private final NeighbourWatch watch;

  @Inject
  MessageWatch(NeighbourWatch watch) {
    this.watch = watch;
  }

  /** It let the time for an answer pass. */
  public void silent(Neighbour neighbour) {
    watch.away(neighbour);
  }

  /** It is there, but owes an answer. */
  public void busy(Neighbour neighbour) {
    watch.answered(neighbour, NeighbourWatch.SLOW);
  }

  /** It has answered; how long that took nobody at a counter has noticed. */
  public void answered(Neighbour neighbour) {
    watch.answered(neighbour, Duration.ZERO);
  }
}
