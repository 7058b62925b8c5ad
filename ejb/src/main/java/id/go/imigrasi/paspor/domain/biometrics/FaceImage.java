package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Set;

/**
 * The photo for the passport: a JPEG in the proportion 35 x 45 mm, at least 413 x 531 pixels (300
 * dots per inch), at most 6 MiB. Doc 9303-3 section 3.9, ISO/IEC 19794-5.
 */
public record FaceImage(byte[] bytes, ImageHeader header) {
  static final int LARGEST = 6 * 1024 * 1024;
  private static final ImageHeader.Limits LIMITS = new ImageHeader.Limits(413, 531, 6000);
  private static final double PROPORTION = 35.0 / 45;
  private static final double TOLERANCE = 0.03;

  /**
   * @throws Refused {@code biometrics.image.*} or {@code biometrics.face.proportion}
   */
  public static FaceImage of(byte[] bytes) {
    Uploads.mustNotBeLarger(bytes, LARGEST);
    ImageHeader header = ImageHeader.of(bytes);
    header.mustBe(Set.of(ImageFormat.JPEG), LIMITS);
    double proportion = header.width() / (double) header.height();
    if (Math.abs(proportion - PROPORTION) > TOLERANCE) {
      throw Refused.because("biometrics.face.proportion");
    }
    return new FaceImage(bytes, header);
  }

  @Override
  public String toString() {
    return "FaceImage[" + header.width() + "x" + header.height() + "]";
  }
}
