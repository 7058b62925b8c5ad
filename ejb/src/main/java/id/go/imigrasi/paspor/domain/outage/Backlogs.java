package id.go.imigrasi.paspor.domain.outage;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What waits for the neighbours, read from the rows that wait. */
public interface Backlogs {

  /**
   * @param most how many of the oldest questions of each neighbour are named
   */
  List<Backlog> at(Instant now, int most);

  /** How many questions Dukcapil said last that the office may still ask; empty if it never did. */
  OptionalLong callsLeft();
}
