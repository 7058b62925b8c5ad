package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageFormat;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;

/** The scan of a paper as it comes in: a JPEG or PNG of at most 6 MiB and 10 000 pixels a side. */
public record Scan(byte[] bytes, String mediaType) {
  private static final int LARGEST = 6 * 1024 * 1024;
  private static final int LONGEST_SIDE = 10_000;

  /**
   * @throws Refused {@code documentcheck.scan.*} or {@code biometrics.image.not-a-picture}
   */
  public static Scan of(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw Refused.because("documentcheck.scan.empty");
    }
    if (bytes.length > LARGEST) {
      throw Refused.because("documentcheck.scan.too-heavy", LARGEST / 1024 / 1024);
    }
    ImageHeader header = ImageHeader.of(bytes);
    boolean accepted = header.format() == ImageFormat.JPEG || header.format() == ImageFormat.PNG;
    if (!accepted || Math.max(header.width(), header.height()) > LONGEST_SIDE) {
      throw Refused.because("documentcheck.scan.format");
    }
    return new Scan(bytes, header.format().mediaType());
  }

  @Override
  public String toString() {
    return "Scan[" + mediaType + "]";
  }
}
