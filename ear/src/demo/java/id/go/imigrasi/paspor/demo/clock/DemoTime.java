package id.go.imigrasi.paspor.demo.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The demo office's clock: real time, but while the office is being filled it stands in the past
 * and is put forward from step to step.
 */
public final class DemoTime extends Clock {
  private static final Clock REAL = Clock.systemUTC();
  private static volatile Duration behind = Duration.ZERO;

  private final ZoneId zone;

  private DemoTime(ZoneId zone) {
    this.zone = zone;
  }

  /** Sets the clock; it runs on from there. */
  public static void set(Instant to) {
    behind = Duration.between(to, REAL.instant());
  }

  /** Puts the clock forward to an instant; one that is over already changes nothing. */
  public static void forwardTo(Instant to) {
    if (to.isAfter(utc().instant())) {
      set(to);
    }
  }

  /** The real time again. */
  public static void real() {
    behind = Duration.ZERO;
  }

  static DemoTime utc() {
    return new DemoTime(ZoneOffset.UTC);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new DemoTime(other);
  }

  @Override
  public Instant instant() {
    return REAL.instant().minus(behind);
  }
}
