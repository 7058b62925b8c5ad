package id.go.imigrasi.paspor.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The patience with which the office repeats a question to a neighbour that is away: soon at first,
 * then less and less often, for ever.
 *
 * @param since when the question first came up
 * @param due when it is to be asked next
 * @param attempts how often it was asked in vain
 */
public record Waiting(Instant since, Instant due, int attempts) {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** The longest pause of whoever waits longest: so soon it is seen that a neighbour is back. */
  private static final Duration AHEAD = Duration.ofSeconds(20);

  /** How long a question that is being asked is left alone, should its asker die. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  public Waiting {
    Objects.requireNonNull(since);
    Objects.requireNonNull(due);
  }

  public static Waiting from(Instant now) {
    return new Waiting(now, now, 0);
  }

  public boolean isDue(Instant now) {
    return !due.isAfter(now);
  }

  /** Being asked now: nobody else takes it up while the lease runs. */
  public Waiting claimed(Instant now) {
    return new Waiting(since, now.plus(LEASE), attempts);
  }

  /** Something has changed: it is worth asking at once. */
  public Waiting now(Instant now) {
    return new Waiting(since, now, attempts);
  }

  /** Its turn has come with all others': due since it came up, so that they keep their order. */
  public Waiting hurried() {
    return new Waiting(since, since, attempts);
  }

  /** Asked in vain: 5 s, 10 s, 20 s and so on, at most a quarter of an hour apart. */
  public Waiting again(Instant now) {
    return new Waiting(since, now.plus(pause(attempts)), attempts + 1);
  }

  /**
   * Asked in vain, as the one who of all has waited longest: 5 s, 10 s, and then every 20 s, so
   * that the others need not be asked to see that the neighbour is back.
   */
  public Waiting ahead(Instant now) {
    Waiting next = again(now);
    Instant latest = now.plus(AHEAD);
    return next.due.isAfter(latest) ? new Waiting(since, latest, next.attempts) : next;
  }

  private static Duration pause(int attempts) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
