package id.go.imigrasi.paspor.demo.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * The demo office's clock: real time, but while the office is being filled it stands in the past
 * and is put forward from step to step. It keeps in the server's data directory where it stands: an
 * office that was closed meanwhile opens at that time, and nothing becomes overdue in between.
 */
public final class DemoTime extends Clock {
  private static final Clock REAL = Clock.systemUTC();
  private static final Path KEPT =
      Path.of(System.getProperty("jboss.server.data.dir"), "demo-time.txt");
  private static volatile Duration behind = kept();

  private final ZoneId zone;

  private DemoTime(ZoneId zone) {
    this.zone = zone;
  }

  /** Sets the clock; it runs on from there. */
  public static void set(Instant to) {
    behind = Duration.between(to, REAL.instant());
    try {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, to.toString());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Puts the clock forward to an instant; one that is over already changes nothing. */
  public static void forwardTo(Instant to) {
    if (to.isAfter(utc().instant())) {
      set(to);
    }
  }

  /** Whether it is the time of the world outside. */
  public static boolean isReal() {
    return behind.isZero();
  }

  /** The real time again. */
  public static void real() {
    behind = Duration.ZERO;
    try {
      Files.deleteIfExists(KEPT);
    } catch (IOException notMine) {
      throw new UncheckedIOException(notMine);
    }
  }

  private static Duration kept() {
    try {
      return Files.exists(KEPT)
          ? Duration.between(Instant.parse(Files.readString(KEPT)), REAL.instant())
          : Duration.ZERO;
    } catch (IOException | DateTimeParseException cut) {
      return Duration.ZERO;
    }
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
