package id.go.imigrasi.paspor.domain.biometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen about a passport photo without knowing where the face is: background, light,
 * sharpness and clothes. The rules of the counter: white background, no white clothes.
 */
public final class FaceQuality {
  private static final double WHITE = 205;
  private static final double EVEN = 26;
  private static final double DARKEST_FACE = 55;
  private static final double BRIGHTEST_FACE = 225;
  private static final double WHITE_CLOTHES = 222;
  private static final double SHARP = 22;
  private static final int COST = 25;

  private FaceQuality() {}

  public static CaptureQuality of(Picture photo) {
    List<String> findings = new ArrayList<>();
    Picture.Tone left = photo.tone(0.01, 0.01, 0.07, 0.3);
    Picture.Tone right = photo.tone(0.93, 0.01, 0.99, 0.3);
    if (Math.min(left.mean(), right.mean()) < WHITE) {
      findings.add("biometrics.face.background-not-white");
    }
    if (Math.max(left.spread(), right.spread()) > EVEN) {
      findings.add("biometrics.face.background-uneven");
    }
    double face = photo.tone(0.35, 0.35, 0.65, 0.6).mean();
    if (face < DARKEST_FACE) {
      findings.add("biometrics.face.too-dark");
    } else if (face > BRIGHTEST_FACE) {
      findings.add("biometrics.face.too-bright");
    }
    if (photo.tone(0.35, 0.92, 0.65, 0.99).mean() > WHITE_CLOTHES) {
      findings.add("biometrics.face.white-clothes");
    }
    if (sharpness(photo) < SHARP) {
      findings.add("biometrics.face.not-sharp");
    }
    return new CaptureQuality(100 - COST * findings.size(), findings);
  }

  /** Variance of the Laplacian over the middle of the picture at about 300 pixels' width. */
  private static double sharpness(Picture photo) {
    int step = Math.max(1, photo.width() / 300);
    double sum = 0;
    double squares = 0;
    int points = 0;
    for (int y = photo.height() / 4; y < photo.height() * 3 / 4; y += step) {
      for (int x = photo.width() / 4; x < photo.width() * 3 / 4; x += step) {
        double bend = bend(photo, x, y, step);
        sum += bend;
        squares += bend * bend;
        points++;
      }
    }
    double mean = sum / points;
    return squares / points - mean * mean;
  }

  private static double bend(Picture photo, int x, int y, int step) {
    return photo.grey(x - step, y)
        + photo.grey(x + step, y)
        + photo.grey(x, y - step)
        + photo.grey(x, y + step)
        - 4.0 * photo.grey(x, y);
  }
}
