package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Objects;
import java.util.Set;

/**
 * One press of one finger as the scanner gave it: PNG or WSQ at 500 dots per inch, at most 2 MiB.
 * ISO/IEC 19794-4.
 */
public record Fingerprint(FingerPosition position, byte[] bytes, ImageHeader header) {
  static final int LARGEST = 2 * 1024 * 1024;

  /** Dots per inch of every press. */
  public static final int DPI = 500;

  private static final ImageHeader.Limits LIMITS = new ImageHeader.Limits(200, 240, 1600);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code biometrics.image.*}
   */
  public static Fingerprint of(FingerPosition position, byte[] bytes) {
    Objects.requireNonNull(position);
    Uploads.mustNotBeLarger(bytes, LARGEST);
    ImageHeader header = ImageHeader.of(bytes);
    header.mustBe(Set.of(ImageFormat.PNG, ImageFormat.WSQ), LIMITS);
    return new Fingerprint(position, bytes, header);
  }

  @Override
  public String toString() {
    return "Fingerprint[" + position + "]";
  }
}
