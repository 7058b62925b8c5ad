package id.go.imigrasi.paspor.domain.feed;

import java.time.Instant;
import java.util.Optional;

/** What was received already: every inbound message and call is taken once. */
public interface Inbox {

  /**
   * Remembers the key in the caller's transaction.
   *
   * @param source who sent it, at most 40 characters
   * @param key unique within the source, at most 120 characters
   * @return false when it was remembered before: do nothing
   */
  boolean isFirst(String source, String key);

  /**
   * As {@link #isFirst}, and remembers what came of it.
   *
   * @param outcome at most 80 characters, for example an application's number
   */
  boolean isFirst(String source, String key, String outcome);

  /** The highest key of a source that is still remembered, in the order of its characters. */
  Optional<String> latest(String source);

  /** What came of the message with this key; empty when it never came or nothing was remembered. */
  Optional<String> outcome(String source, String key);

  /**
   * Whatever was received before this instant is no longer remembered.
   *
   * @return how many keys were forgotten
   */
  int forgetBefore(Instant end);
}
