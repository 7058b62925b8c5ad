package id.go.imigrasi.paspor.domain.servicestandard;

import id.go.imigrasi.paspor.domain.InForce;
import java.time.Duration;
import java.util.Objects;

/** How long one activity is to take, and which procedure says so. */
public record StepStandard(Activity activity, Duration planned, InForce inForce) {
  public StepStandard {
    Objects.requireNonNull(activity);
    Objects.requireNonNull(planned);
    Objects.requireNonNull(inForce);
  }
}
