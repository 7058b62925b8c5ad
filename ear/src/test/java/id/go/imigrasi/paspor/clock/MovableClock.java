package id.go.imigrasi.paspor.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The office's clock in the tests: it runs like any other, and a test can put it forward or set it.
 */
public final class MovableClock extends Clock {

  private static volatile Duration ahead = Duration.ZERO;

  private final ZoneId zone;

  MovableClock(ZoneId zone) {
    this.zone = zone;
  }

  /** Puts the office's clock forward (or back, when negative). */
  public static void forward(Duration by) {
    ahead = ahead.plus(by);
  }

  /** Sets the office's clock; it runs on from there. */
  public static void set(Instant to) {
    ahead = Duration.between(Instant.now(), to);
  }

  /** The real time again. */
  public static void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(other);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  static MovableClock utc() {
    return new MovableClock(ZoneOffset.UTC);
  }
}
