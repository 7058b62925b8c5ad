package id.go.imigrasi.paspor.domain.servicestandard;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.util.Objects;
import java.util.Set;

/**
 * Within how many working days after the interview the passport has to be ready.
 *
 * @param workingDays 0 for the same day
 * @param exempt types to which the limit does not apply
 */
public record DeadlineRule(
    Kind kind, int workingDays, Set<ApplicationType> exempt, InForce inForce) {

  public DeadlineRule {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(inForce);
    exempt = Set.copyOf(exempt);
  }

  /** Who set the limit. */
  public enum Kind {
    /** The office's promise in its procedure. */
    PROMISE,
    /** Permenkumham 8/2014 art. 22. */
    STATUTORY,
    /** Percepatan: ready on the day. */
    SAME_DAY
  }
}
