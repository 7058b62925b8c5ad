package id.go.imigrasi.paspor.domain.notice;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param address e-mail address
 * @param language {@code id} or {@code en}
 * @param details for the text's places {0}, {1}: the date of the appointment, the amount; no names
 * @param attempts how often it was tried in vain
 * @param dueAt when to try next, null once it is sent or given up
 */
public record Notice(
    UUID id,
    ApplicationNumber application,
    NoticeKind kind,
    String address,
    String language,
    List<String> details,
    int attempts,
    Instant dueAt,
    Instant sentAt) {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  public Notice {
    Objects.requireNonNull(address);
    details = List.copyOf(details);
  }

  /** A message to be sent as soon as the deciding transaction is committed. */
  public static Notice to(
      String address,
      String language,
      ApplicationNumber application,
      NoticeKind kind,
      Instant now,
      String... details) {
    return new Notice(
        UUID.randomUUID(), application, kind, address, language, List.of(details), 0, now, null);
  }

  public Notice sent(Instant now) {
    return new Notice(id, application, kind, address, language, details, attempts, null, now);
  }

  /** The mailbox was away: try again, each time after twice as long, half an hour at most. */
  public Notice failed(Instant now) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 6));
    Instant next = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    return new Notice(id, application, kind, address, language, details, attempts + 1, next, null);
  }

  @Override
  public String toString() {
    return "Notice[" + kind + " " + application + "]";
  }
}
