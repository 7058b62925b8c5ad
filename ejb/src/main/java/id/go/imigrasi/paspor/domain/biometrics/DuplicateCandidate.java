package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody whose captures do not fit this application: an officer looks at both (UU 27/2022 art.
 * 10).
 *
 * @param application an earlier one of this office; null for somebody whom only the central ABIS
 *     knows
 * @param reference as the central ABIS knows him; null when the office found him itself
 * @param score as {@link FingerComparison} or the ABIS gave it, rounded: two different scales
 * @param modalities what resembles, as the ABIS has it; null when the office found him itself
 */
public record DuplicateCandidate(
    ApplicationNumber application,
    String reference,
    Suspicion suspicion,
    int score,
    String modalities) {
  public DuplicateCandidate {
    Objects.requireNonNull(suspicion);
    if (application == null && reference == null) {
      throw new IllegalArgumentException("a candidate is somebody");
    }
  }

  /** Found by the office among its own. */
  public DuplicateCandidate(ApplicationNumber application, Suspicion suspicion, int score) {
    this(Objects.requireNonNull(application), null, suspicion, score, null);
  }

  /** Whether the central ABIS found him. */
  public boolean isOfTheCentre() {
    return reference != null;
  }

  /** The earlier application; empty when it is not this office's. */
  public Optional<ApplicationNumber> here() {
    return Optional.ofNullable(application);
  }

  /** What does not fit. */
  public enum Suspicion {
    /** One pair of hands under two NIK. */
    SAME_FINGERS_OTHER_NIK,
    /** One face under two NIK, without the hands: relatives resemble each other too. */
    SAME_FACE_OTHER_NIK,
    /** One NIK, but the hands of somebody else. */
    SAME_NIK_OTHER_FINGERS,
    /** The central ABIS knows these captures from another office. */
    KNOWN_ELSEWHERE,
    /** The central ABIS knows this face, without the hands, from another office. */
    FACE_KNOWN_ELSEWHERE,
    /** The central ABIS can do nothing with these captures. */
    NOT_COMPARABLE
  }
}
