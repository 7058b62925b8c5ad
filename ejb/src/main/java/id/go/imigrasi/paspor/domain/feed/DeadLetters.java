package id.go.imigrasi.paspor.domain.feed;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Messages that could not be handled in several tries: somebody has to look at them. */
public interface DeadLetters {

  /** The oldest first. */
  List<DeadLetter> list(int most);

  /**
   * Puts the message back on the queue it came from.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code feed.dead-letter.gone} when
   *     somebody else has dealt with it
   */
  void sendAgain(String id);

  /** Takes the message away for good; the caller keeps the reason. */
  void close(String id);

  /**
   * One of them; the body stays with the broker.
   *
   * @param id the broker's message id
   * @param queue where it came from
   * @param type of the event, empty when the message carries none
   */
  record DeadLetter(String id, String queue, String type, String subject, Instant sentAt)
      implements Serializable {}
}
