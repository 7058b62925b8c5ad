package id.go.imigrasi.paspor.domain.biometrics;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Files with a true header and nothing behind it, and captures, for tests. */
public final class Captures {
  public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private Captures() {}

  public static byte[] jpeg(int width, int height) {
    return hex("FFD8 FFE0 0004 0000 FFC0 0011 08%04X%04X 03 FFFF", height, width);
  }

  public static byte[] png(int width, int height) {
    return hex("89504E47 0D0A1A0A 0000000D 49484452 %08X%08X", width, height);
  }

  public static byte[] wsq(int width, int height) {
    return hex("FFA0 FFA2 0011 00FF %04X%04X", height, width);
  }

  public static Capture photo() {
    return new Capture(ref("aa"), null, new CaptureQuality(90, List.of()), NOON, "booth");
  }

  public static Capture finger() {
    return new Capture(ref("bb"), ref("cc"), new CaptureQuality(80, List.of()), NOON, "booth");
  }

  private static ImageRef ref(String hex) {
    return new ImageRef(UUID.nameUUIDFromBytes(hex.getBytes()), hex.repeat(32));
  }

  private static byte[] hex(String pattern, int first, int second) {
    return HexFormat.of()
        .parseHex(String.format(Locale.ROOT, pattern, first, second).replace(" ", ""));
  }
}
