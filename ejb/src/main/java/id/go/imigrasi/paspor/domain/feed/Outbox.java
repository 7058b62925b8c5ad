package id.go.imigrasi.paspor.domain.feed;

import java.time.Instant;
import java.util.List;

/** The rows that wait for the relay; written in the transaction of what they tell. */
public interface Outbox {

  void add(FeedEvent event);

  /**
   * Claims the oldest rows not yet sent, in order, for the caller's transaction alone; empty while
   * another relay holds them.
   */
  List<Waiting> claim(int max);

  void markSent(List<Long> ids, Instant at);

  long waiting();

  /** A row with its place in the order. */
  record Waiting(long id, FeedEvent event) {}
}
