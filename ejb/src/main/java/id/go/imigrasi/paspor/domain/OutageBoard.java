package id.go.imigrasi.paspor.domain;

import java.time.Instant;
import java.util.List;

/** How much waits for each neighbour, over all cases. */
public interface OutageBoard {

  /**
   * One line for each {@link Awaited.What} that something waits for, in their order; none for
   * payments, because most of them wait for their payers.
   */
  List<Backlog> backlogs();

  /**
   * What waits for one kind of answer.
   *
   * @param oldest since when the longest of them waits; null where no instant is kept
   */
  record Backlog(Awaited.What what, long count, Instant oldest) {}
}
