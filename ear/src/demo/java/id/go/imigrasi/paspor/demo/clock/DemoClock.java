package id.go.imigrasi.paspor.demo.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Takes the place of the office's one clock in all modules of the demo. */
@Alternative
@Priority(1)
@Dependent
public class DemoClock {

  @Produces
  @Alternative
  @Priority(1)
  @Dependent
  Clock clock() {
    return DemoTime.utc();
  }
}
