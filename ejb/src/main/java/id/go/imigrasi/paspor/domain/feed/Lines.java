package id.go.imigrasi.paspor.domain.feed;

import id.go.imigrasi.paspor.domain.Neighbour;
import java.time.Instant;
import java.util.List;

/** The queues in which messages to a neighbour wait until its own broker takes them. */
public interface Lines {

  /** In the order of {@link Neighbour}. */
  List<Line> all();

  /**
   * One of them.
   *
   * @param waiting messages in the queue now
   * @param oldest when the first of them was sent; null when none waits
   */
  record Line(Neighbour neighbour, long waiting, Instant oldest) {}
}
