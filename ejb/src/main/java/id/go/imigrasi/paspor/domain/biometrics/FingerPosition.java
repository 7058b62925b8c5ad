package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Arrays;

/** The ten fingers with their codes of ISO/IEC 19794-2 table 6. */
public enum FingerPosition {
  RIGHT_THUMB,
  RIGHT_INDEX,
  RIGHT_MIDDLE,
  RIGHT_RING,
  RIGHT_LITTLE,
  LEFT_THUMB,
  LEFT_INDEX,
  LEFT_MIDDLE,
  LEFT_RING,
  LEFT_LITTLE;

  /** 1 to 10. */
  public int code() {
    return ordinal() + 1;
  }

  public static FingerPosition of(int code) {
    return Arrays.stream(values())
        .filter(position -> position.code() == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no finger has code " + code));
  }

  public boolean isRight() {
    return code() <= 5;
  }
}
