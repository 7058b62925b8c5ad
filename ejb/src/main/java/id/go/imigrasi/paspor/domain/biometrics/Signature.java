package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Set;

/** The holder's signature as written on the pad: a PNG of at most 512 KiB. */
public record Signature(byte[] bytes, ImageHeader header) {
  static final int LARGEST = 512 * 1024;
  private static final ImageHeader.Limits LIMITS = new ImageHeader.Limits(120, 40, 2400);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code biometrics.image.*}
   */
  public static Signature of(byte[] bytes) {
    Uploads.mustNotBeLarger(bytes, LARGEST);
    ImageHeader header = ImageHeader.of(bytes);
    header.mustBe(Set.of(ImageFormat.PNG), LIMITS);
    return new Signature(bytes, header);
  }

  @Override
  public String toString() {
    return "Signature[" + header.width() + "x" + header.height() + "]";
  }
}
