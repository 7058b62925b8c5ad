package id.go.imigrasi.paspor.domain.biometrics;

import java.util.ArrayList;
import java.util.List;

/** How much of a press shows ridges, and how clearly they part from the valleys. */
public final class FingerQuality {
  private static final int BLOCK = 20;
  private static final double RIDGED = 26;
  private static final double SMALLEST_AREA_MM2 = 130;
  private static final double FULL_AREA_MM2 = 220;
  private static final double WEAK = 45;
  private static final double CLEAR = 75;
  private static final double MM_PER_BLOCK = BLOCK * 25.4 / Fingerprint.DPI;

  private FingerQuality() {}

  public static CaptureQuality of(Picture press) {
    double blocks = 0;
    double contrast = 0;
    double darkness = 0;
    for (int y = 0; y + BLOCK <= press.height(); y += BLOCK) {
      for (int x = 0; x + BLOCK <= press.width(); x += BLOCK) {
        Picture.Tone tone = block(press, x, y);
        if (tone.spread() > RIDGED) {
          blocks++;
          contrast += tone.spread();
          darkness += tone.mean();
        }
      }
    }
    return judge(
        blocks * MM_PER_BLOCK * MM_PER_BLOCK,
        contrast / Math.max(1, blocks),
        darkness / Math.max(1, blocks));
  }

  private static CaptureQuality judge(double area, double contrast, double mean) {
    List<String> findings = new ArrayList<>();
    if (area < SMALLEST_AREA_MM2) {
      findings.add("biometrics.finger.too-little-skin");
    }
    if (contrast < WEAK) {
      findings.add(mean > 128 ? "biometrics.finger.too-dry" : "biometrics.finger.too-wet");
    }
    double score = 100 * share(area, FULL_AREA_MM2) * share(contrast, CLEAR);
    return new CaptureQuality((int) Math.round(score), findings);
  }

  private static double share(double value, double full) {
    return Math.min(1, value / full);
  }

  private static Picture.Tone block(Picture press, int x, int y) {
    double width = press.width();
    double height = press.height();
    return press.tone(x / width, y / height, (x + BLOCK) / width, (y + BLOCK) / height);
  }
}
