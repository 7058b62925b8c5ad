package id.go.imigrasi.paspor.domain.notice;

import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param occasion what it is about, once for each application and kind: the step's place in the
 *     history, a payment's NTPN, a bill's id, a slot; at most 40 characters
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
    String occasion,
    String address,
    String language,
    List<String> details,
    int attempts,
    Instant dueAt,
    Instant sentAt) {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
  private static final int MOST_ATTEMPTS = 100;

  public Notice {
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(address);
    details = List.copyOf(details);
  }

  /** A message to be sent as soon as the deciding transaction is committed. */
  public static Notice to(
      Contact contact,
      ApplicationNumber application,
      NoticeKind kind,
      String occasion,
      Instant now,
      String... details) {
    return new Notice(
        UUID.randomUUID(),
        application,
        kind,
        occasion,
        contact.email(),
        contact.language(),
        List.of(details),
        0,
        now,
        null);
  }

  public Notice sent(Instant now) {
    return tried(attempts, null, now);
  }

  /**
   * The mailbox was away: try again, each time after twice as long, half an hour at most, for about
   * two days; then it is given up.
   */
  public Notice failed(Instant now) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 6));
    Instant next = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    return tried(attempts + 1, attempts + 1 < MOST_ATTEMPTS ? next : null, null);
  }

  private Notice tried(int times, Instant next, Instant gone) {
    return new Notice(
        id, application, kind, occasion, address, language, details, times, next, gone);
  }

  @Override
  public String toString() {
    return "Notice[" + kind + " " + application + "]";
  }
}
