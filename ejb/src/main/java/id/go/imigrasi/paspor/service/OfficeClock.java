package id.go.imigrasi.paspor.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of all modules; tests put a movable one in its place. */
@Dependent
public class OfficeClock {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
