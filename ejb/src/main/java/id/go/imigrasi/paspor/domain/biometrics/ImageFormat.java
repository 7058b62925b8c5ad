package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Arrays;
import java.util.Optional;

/** The picture formats the office takes, told by their first bytes and never by a file's name. */
public enum ImageFormat {
  JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
  PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
  /** Wavelet scalar quantization of fingerprints, FBI IAFIS-IC-0110. */
  WSQ("image/x-wsq", 0xFF, 0xA0);

  private final String mediaType;
  private final int[] magic;

  ImageFormat(String mediaType, int... magic) {
    this.mediaType = mediaType;
    this.magic = magic;
  }

  public static Optional<ImageFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.opens(bytes)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  private boolean opens(byte[] bytes) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
