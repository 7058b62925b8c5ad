package id.go.imigrasi.paspor.domain.feed;

import java.time.Instant;
import java.util.List;

/** The rows that wait for the relay; written in the transaction of what they tell. */
public interface Outbox {

  void add(Message message);

  /**
   * The oldest rows, in order, for the caller's transaction alone; empty while another relay is at
   * work.
   */
  List<Waiting> claim(int max);

  /** They were sent in the caller's transaction. */
  void done(List<Waiting> sent);

  long waiting();

  /**
   * What is sent.
   *
   * @param body JSON text, a CloudEvents envelope
   */
  record Message(String type, int version, String subject, Instant at, String body) {
    @Override
    public String toString() {
      return type + " " + version + " " + subject;
    }
  }

  /** A row with its place in the order. */
  record Waiting(long id, Message message) {}
}
