package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of the hand-over register (buku penyerahan).
 *
 * @param comparison null until it was done
 * @param signature the collector's; null until then
 */
public record HandOver(
    ApplicationNumber application,
    Collector collector,
    Comparison comparison,
    ImageRef signature,
    String officer,
    Instant at) {

  public HandOver {
    Objects.requireNonNull(application);
    Objects.requireNonNull(collector);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
  }

  public static HandOver begun(
      ApplicationNumber application, Collector collector, String officer, Instant now) {
    return new HandOver(application, collector, null, null, officer, now);
  }

  public HandOver compared(Comparison done) {
    return new HandOver(
        application, collector, Objects.requireNonNull(done), signature, officer, at);
  }

  /** Refuses a signature before the comparison agreed. */
  public HandOver signed(ImageRef collectorSignature, Instant now) {
    if (!isVerified()) {
      throw Refused.because("handover.not-compared");
    }
    return new HandOver(
        application,
        collector,
        comparison,
        Objects.requireNonNull(collectorSignature),
        officer,
        now);
  }

  public boolean isVerified() {
    return comparison != null && comparison.passed();
  }

  public boolean isSigned() {
    return signature != null;
  }
}
