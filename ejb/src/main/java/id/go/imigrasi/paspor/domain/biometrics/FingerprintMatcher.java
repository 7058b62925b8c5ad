package id.go.imigrasi.paspor.domain.biometrics;

import java.util.function.ToDoubleFunction;

/** Finds minutiae and compares fingers one to one. */
public interface FingerprintMatcher {

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code biometrics.finger.no-ridges}
   *     when nothing like a finger is seen
   */
  FingerTemplate extract(Fingerprint press);

  /**
   * Similarity of candidates to this finger, 0 upwards; what it means is said by {@link
   * MatchThresholds}. The probe is prepared once, which costs more than a comparison.
   */
  ToDoubleFunction<FingerTemplate> against(FingerTemplate probe);
}
