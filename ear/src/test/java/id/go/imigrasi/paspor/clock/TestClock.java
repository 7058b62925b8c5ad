package id.go.imigrasi.paspor.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Takes the place of the office's one clock in all modules of the EAR under test. */
@Alternative
@Priority(1)
@Dependent
public class TestClock {

  @Produces
  @Alternative
  @Priority(1)
  @Dependent
  Clock clock() {
    return MovableClock.utc();
  }
}
