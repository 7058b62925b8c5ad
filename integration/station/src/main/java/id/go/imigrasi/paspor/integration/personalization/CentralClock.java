package id.go.imigrasi.paspor.integration.personalization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** What the time is at the directorate's station. */
@ApplicationScoped
class CentralClock {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
