package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.feed.Inbox;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets every night the keys of messages and calls that nobody sends again any more. A sender
 * repeats within minutes, a broker within days, and whoever was cut off for weeks within the time
 * that is set; what a case, a payment or a passport is known by stays unique by its own number.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class InboxSweep {
  @Inject Inbox inbox;
  @Inject Clock clock;

  /** For how long a repetition is known as one; ISO 8601. */
  @Inject
  @ConfigProperty(name = "paspor.messages.remembered", defaultValue = "P90D")
  String remembered;

  @Schedule(hour = "2", minute = "40", persistent = false)
  void everyNight() {
    sweep();
  }

  /** How many keys were forgotten. */
  public int sweep() {
    return inbox.forgetBefore(clock.instant().minus(Duration.parse(remembered)));
  }
}
