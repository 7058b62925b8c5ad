package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.biometrics.FingerComparison;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.FingerprintMatcher;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whether a finger pressed now is the holder's: one to one, for example at the hand-over. */
@Dependent
public class HolderComparison {
  private final Enrolments enrolments;
  private final Images images;
  private final FingerprintMatcher matcher;
  private final FingerComparison comparison;

  @Inject
  public HolderComparison(
      Enrolments enrolments,
      Images images,
      FingerprintMatcher matcher,
      FingerComparison comparison) {
    this.enrolments = enrolments;
    this.images = images;
    this.matcher = matcher;
    this.comparison = comparison;
  }

  /**
   * @return empty when that finger was not taken at the booth
   */
  public Optional<FingerComparison.Result> compare(
      ApplicationNumber application, FingerPosition finger, byte[] press) {
    return enrolments
        .find(application)
        .flatMap(
            enrolment ->
                comparison.compare(
                    List.of(matcher.extract(Fingerprint.of(finger, press))),
                    enrolment.templates(images)));
  }
}
