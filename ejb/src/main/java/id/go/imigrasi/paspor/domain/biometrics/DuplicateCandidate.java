package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Objects;

/**
 * An earlier application that does not fit this one: an officer looks at both (UU 27/2022 art. 10).
 *
 * @param score as {@link FingerComparison} gave it, rounded
 */
public record DuplicateCandidate(ApplicationNumber application, Suspicion suspicion, int score) {
  public DuplicateCandidate {
    Objects.requireNonNull(application);
    Objects.requireNonNull(suspicion);
  }

  /** What does not fit. */
  public enum Suspicion {
    /** One pair of hands under two NIK. */
    SAME_FINGERS_OTHER_NIK,
    /** One NIK, but the hands of somebody else. */
    SAME_NIK_OTHER_FINGERS
  }
}
