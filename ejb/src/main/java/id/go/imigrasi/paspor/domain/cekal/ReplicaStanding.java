package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the office's copy of the watch list has come.
 *
 * @param version every change up to this one is in it; 0 while there is none
 * @param newest the highest number heard of; above {@code version} means a gap
 * @param asOf the last instant at which the directorate's list was surely no newer
 * @param asking for a whole snapshot, because of a gap
 * @param revision grows whenever anybody is listed otherwise than before
 * @param screenDue when the open cases have to be screened again because of that
 */
public record ReplicaStanding(
    long version,
    long newest,
    Optional<Instant> asOf,
    Optional<Waiting> asking,
    long revision,
    Optional<Instant> screenDue) {

  /** Messages overtake each other; what is missing longer than this is taken for lost. */
  public static final Duration SETTLING = Duration.ofSeconds(5);

  /** Of an office that has heard nothing yet: it asks for the list at once. */
  public static ReplicaStanding none(Instant now) {
    return new ReplicaStanding(
        0, 0, Optional.empty(), Optional.of(Waiting.from(now)), 0, Optional.empty());
  }

  public boolean hasGap() {
    return newest > version;
  }

  /** Whether the copy may answer for the centre. */
  public boolean isYoungerThan(Duration limit, Instant now) {
    return asOf.filter(since -> !since.isBefore(now.minus(limit))).isPresent();
  }

  /** A message of this version came, and everything up to {@code reached} is complete now. */
  ReplicaStanding heard(ListMessage message, long reached, Instant now) {
    long highest = Math.max(newest, Math.max(message.version(), reached));
    boolean known = message.version() <= reached;
    Instant sent = message.at().isBefore(now) ? message.at() : now;
    return new ReplicaStanding(
        reached,
        highest,
        known ? Optional.of(later(sent)) : asOf,
        highest > reached
            ? Optional.of(asking.orElseGet(() -> afterSettling(now)))
            : Optional.empty(),
        revision,
        screenDue);
  }

  private Instant later(Instant sent) {
    return asOf.filter(since -> since.isAfter(sent)).orElse(sent);
  }

  private static Waiting afterSettling(Instant now) {
    return new Waiting(now, now.plus(SETTLING), 0);
  }

  /** Somebody is listed otherwise than before: every open case is to be screened again. */
  ReplicaStanding changed(Instant now) {
    return new ReplicaStanding(version, newest, asOf, asking, revision + 1, Optional.of(now));
  }

  /** The snapshot was asked for: later again, should it not come. */
  public ReplicaStanding asked(Instant now) {
    return new ReplicaStanding(
        version, newest, asOf, asking.map(each -> each.again(now)), revision, screenDue);
  }

  /** Somebody screens the open cases; should he die, another takes it up after the lease. */
  public ReplicaStanding screening(Instant now) {
    return due(Optional.of(now.plus(Waiting.LEASE)));
  }

  /**
   * The open cases were screened.
   *
   * @param with the revision they were screened with; a newer one is due at once
   */
  public ReplicaStanding screened(long with, Instant now) {
    return due(with == revision ? Optional.empty() : Optional.of(now));
  }

  private ReplicaStanding due(Optional<Instant> due) {
    return new ReplicaStanding(version, newest, asOf, asking, revision, due);
  }
}
