package id.go.imigrasi.paspor.domain.outage;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What waits for one neighbour's answer.
 *
 * @param waiting how many questions
 * @param blocked how many of them hold up what comes next, by the moment they were asked at
 * @param drained how many were answered within {@link #WINDOW}
 * @param oldest the longest waiting, the oldest first
 */
public record Backlog(
    Neighbour neighbour, long waiting, Map<Moment, Long> blocked, long drained, List<Line> oldest) {
  /** Over which time the drain rate is measured. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  public Backlog {
    Objects.requireNonNull(neighbour);
    blocked = Map.copyOf(blocked);
    oldest = List.copyOf(oldest);
  }

  /** Answers a minute. */
  public double perMinute() {
    return (double) drained / WINDOW.toMinutes();
  }

  /** How long the backlog lasts at this rate; empty when nothing waits or nothing is answered. */
  public Optional<Duration> lasts() {
    return waiting == 0 || drained == 0
        ? Optional.empty()
        : Optional.of(WINDOW.multipliedBy(waiting).dividedBy(drained));
  }

  /** Since when the longest waiting one waits. */
  public Optional<Instant> since() {
    return oldest.stream().findFirst().map(Line::since);
  }

  /**
   * One question that waits.
   *
   * @param attempts how often it was asked in vain
   * @param due when it is asked next
   */
  public record Line(
      ApplicationNumber application, Moment moment, Instant since, int attempts, Instant due) {}
}
