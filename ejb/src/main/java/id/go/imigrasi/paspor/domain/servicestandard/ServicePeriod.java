package id.go.imigrasi.paspor.domain.servicestandard;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch in which somebody served one application; what lies between is waiting time.
 *
 * @param officer login name
 */
public record ServicePeriod(
    ApplicationNumber application,
    Activity activity,
    String location,
    String officer,
    Instant begun,
    Instant ended) {

  public ServicePeriod {
    Objects.requireNonNull(application);
    Objects.requireNonNull(activity);
    Objects.requireNonNull(location);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(begun);
    Objects.requireNonNull(ended);
    if (ended.isBefore(begun)) {
      throw new IllegalArgumentException("ended before it began");
    }
  }

  public Duration took() {
    return Duration.between(begun, ended);
  }
}
