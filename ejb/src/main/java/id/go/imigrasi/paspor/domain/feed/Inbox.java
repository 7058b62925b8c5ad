package id.go.imigrasi.paspor.domain.feed;

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
}
