package id.go.imigrasi.paspor.domain.servicestandard;

import java.time.Duration;
import java.time.Instant;

/** The running clock in the head of a case: time in this step against the procedure's. */
public record StepClock(Duration running, Duration planned) {

  public static StepClock since(Instant begun, StepStandard standard, Instant now) {
    Duration running = Duration.between(begun, now);
    return new StepClock(running.isNegative() ? Duration.ZERO : running, standard.planned());
  }

  public boolean isOver() {
    return running.compareTo(planned) > 0;
  }
}
