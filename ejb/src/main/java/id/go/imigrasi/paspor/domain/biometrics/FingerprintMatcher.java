package id.go.imigrasi.paspor.domain.biometrics;

/** Finds minutiae and compares fingers one to one. */
public interface FingerprintMatcher {

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code biometrics.finger.no-ridges}
   *     when nothing like a finger is seen
   */
  FingerTemplate extract(Fingerprint press);

  /** Similarity, 0 upwards; what it means is said by {@link MatchThresholds}. */
  double score(FingerTemplate probe, FingerTemplate candidate);
}
