package id.go.imigrasi.paspor.domain.outage;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What waits for one kind of answer.
 *
 * @param waiting how many questions
 * @param blocked how many of them hold up what comes next, by the moment they were asked at; empty
 *     where no moment is kept
 * @param drained how many were answered within {@link #WINDOW}; empty where that is not kept
 * @param oldest the longest waiting, the oldest first
 */
public record Backlog(
    Awaited.What what,
    long waiting,
    Map<Moment, Long> blocked,
    OptionalLong drained,
    List<Line> oldest) {
  /** Over which time the drain rate is measured. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  public Backlog {
    Objects.requireNonNull(what);
    Objects.requireNonNull(drained);
    blocked = Map.copyOf(blocked);
    oldest = List.copyOf(oldest);
  }

  /** How long the backlog lasts at this rate; empty when nothing waits or nothing is answered. */
  public Optional<Duration> lasts() {
    long answered = drained.orElse(0);
    return waiting == 0 || answered == 0
        ? Optional.empty()
        : Optional.of(WINDOW.multipliedBy(waiting).dividedBy(answered));
  }

  /** Since when the longest waiting one waits; empty where nothing waits or that is not kept. */
  public Optional<Instant> since() {
    return oldest.stream().findFirst().map(Line::since);
  }

  /** The same without the numbers of the cases. */
  public Backlog unnamed() {
    return new Backlog(
        what, waiting, blocked, drained, oldest.stream().map(Line::unnamed).toList());
  }

  /**
   * One question that waits.
   *
   * @param application null for whoever may not read which case it is, and where there is none
   * @param moment null where none is kept
   * @param since null where no instant is kept
   * @param attempts how often it was asked in vain; 0 for what goes by message
   * @param due when it is asked next; null for what goes by message
   */
  public record Line(
      ApplicationNumber application, Moment moment, Instant since, int attempts, Instant due) {
    private Line unnamed() {
      return new Line(null, moment, since, attempts, due);
    }
  }
}
