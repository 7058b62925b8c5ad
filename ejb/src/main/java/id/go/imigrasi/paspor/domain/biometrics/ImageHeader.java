package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Set;

/**
 * What a picture says about itself before anybody decodes it, so that a small file with a huge
 * picture in it (a decompression bomb) is refused unopened.
 *
 * @param width pixels
 * @param height pixels
 */
public record ImageHeader(ImageFormat format, int width, int height) {
  private static final int START_OF_SCAN = 0xDA;
  private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
  private static final int WSQ_FRAME = 0xA2;

  /**
   * @throws Refused {@code biometrics.image.not-a-picture} when the bytes are none of our formats
   *     or stop before they tell their size
   */
  public static ImageHeader of(byte[] bytes) {
    ImageFormat format = ImageFormat.of(bytes).orElseThrow(ImageHeader::notAPicture);
    try {
      return switch (format) {
        case PNG -> new ImageHeader(format, four(bytes, 16), four(bytes, 20));
        case JPEG -> jpeg(bytes);
        case WSQ -> wsq(bytes);
      };
    } catch (ArrayIndexOutOfBoundsException cutOff) {
      throw notAPicture();
    }
  }

  /**
   * @throws Refused when the format is not among the accepted or the picture is too small or large
   */
  void mustBe(Set<ImageFormat> accepted, Limits limits) {
    if (!accepted.contains(format)) {
      throw Refused.because("biometrics.image.format-not-accepted");
    }
    if (width < limits.minWidth || height < limits.minHeight) {
      throw Refused.because("biometrics.image.too-small", limits.minWidth, limits.minHeight);
    }
    if (width > limits.maxSide || height > limits.maxSide) {
      throw Refused.because("biometrics.image.too-large", limits.maxSide);
    }
  }

  private static ImageHeader jpeg(byte[] bytes) {
    int at = 2;
    while (true) {
      int marker = two(bytes, at) & 0xFF;
      if (marker == START_OF_SCAN || bytes[at] != (byte) 0xFF) {
        throw notAPicture();
      }
      if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker)) {
        return new ImageHeader(ImageFormat.JPEG, two(bytes, at + 7), two(bytes, at + 5));
      }
      at += 2 + two(bytes, at + 2);
    }
  }

  private static ImageHeader wsq(byte[] bytes) {
    int at = 2;
    while ((two(bytes, at) & 0xFF) != WSQ_FRAME) {
      if (bytes[at] != (byte) 0xFF) {
        throw notAPicture();
      }
      at += 2 + two(bytes, at + 2);
    }
    return new ImageHeader(ImageFormat.WSQ, two(bytes, at + 8), two(bytes, at + 6));
  }

  private static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  private static int four(byte[] bytes, int at) {
    int value = two(bytes, at) << 16 | two(bytes, at + 2);
    return value < 0 ? Integer.MAX_VALUE : value;
  }

  private static Refused notAPicture() {
    return Refused.because("biometrics.image.not-a-picture");
  }

  /** How big a picture may be, in pixels. */
  record Limits(int minWidth, int minHeight, int maxSide) {}
}
