package id.go.imigrasi.paspor.domain.outage;

import id.go.imigrasi.paspor.domain.Awaited;
import java.time.Instant;
import java.util.List;

/** What waits for the neighbours, read from the rows that wait. */
public interface Backlogs {

  /**
   * One for each {@link Awaited.What} that a neighbour owes, in their order, whether something
   * waits or not.
   *
   * @param most how many of the oldest questions of each kind are named
   */
  List<Backlog> at(Instant now, int most);
}
