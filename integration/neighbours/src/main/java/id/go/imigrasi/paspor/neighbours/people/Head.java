package id.go.imigrasi.paspor.neighbours.people;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * The relief of a face, lit from above left. Measures are shares of half the head's height: crown
 * at -1, eyes at 0, chin at 1.
 */
final class Head {
  static final double EYE_X = 0.295;
  static final double EYE_Y = 0.02;
  private static final double MOUTH_Y = 0.60;
  private static final double STEP = 0.006;
  private static final double[] LIGHT = unit(-0.34, -0.52, 0.86);
  private static final double[] FILL = unit(0.7, -0.05, 0.6);
  private static final Color LIP = new Color(0xA8443F);
  private static final Color FLUSH = new Color(0xC2574A);

  private final Looks looks;

  Head(Looks looks) {
    this.looks = looks;
  }

  /** Half the face's width at this height. */
  double halfWidth(double y) {
    double widest = 0.70 * looks.width();
    if (y < -0.05) {
      double up = (y + 0.05) / -0.95;
      return widest * Math.pow(Math.max(0, 1 - Math.pow(up, 2.5)), 0.5);
    }
    double down = (y + 0.05) / 1.05;
    double round = Math.pow(Math.max(0, 1 - Math.pow(down, 2.3 + 1.3 * looks.jaw())), 0.58);
    double taper = 1 - (0.16 - 0.1 * looks.jaw()) * down;
    return widest * round * taper;
  }

  /** Paints the head into the picture, whose pixels lie at {@code (x - x0) / scale}. */
  void paint(BufferedImage image, double x0, double y0, double scale) {
    int top = (int) (y0 - scale);
    for (int py = Math.max(0, top); py < Math.min(image.getHeight(), y0 + scale + 1); py++) {
      double y = (py - y0) / scale;
      double half = halfWidth(y);
      for (int px = (int) (x0 - half * scale) - 1; px <= x0 + half * scale + 1; px++) {
        double x = (px - x0) / scale;
        double cover = Math.min(1, (half - Math.abs(x)) * scale * 0.7);
        if (cover > 0 && px >= 0 && px < image.getWidth()) {
          Color under = new Color(image.getRGB(px, py));
          image.setRGB(px, py, Shades.mix(under, shade(x, y), cover).getRGB());
        }
      }
    }
  }

  private Color shade(double x, double y) {
    double height = relief(x, y);
    double dx = (relief(x + STEP, y) - height) / STEP;
    double dy = (relief(x, y + STEP) - height) / STEP;
    double[] normal = unit(-dx, -dy, 1);
    double lit = Math.max(0, dot(normal, LIGHT) * 0.85 + 0.15);
    double fill = Math.max(0, dot(normal, FILL));
    double bright = 0.30 + 0.66 * lit + 0.16 * fill;
    double gloss = 0.10 * Math.pow(Math.max(0, dot(normal, unit(-0.2, -0.3, 1))), 26);
    Color skin = skinAt(x, y);
    Color shaded =
        bright < 1
            ? Shades.mix(Shades.mix(skin, new Color(0x3A1408), 0.82), skin, bright)
            : Shades.lighter(skin, (bright - 1) * 0.6);
    return Shades.lighter(shaded, gloss);
  }

  private Color skinAt(double x, double y) {
    double side = Math.abs(x);
    Color skin = Shades.mix(looks.skin(), FLUSH, 0.12 * bell(side - 0.42, y - 0.3, 0.2, 0.16));
    skin = Shades.mix(skin, FLUSH, 0.10 * bell(x, y - 0.38, 0.1, 0.08));
    skin = Shades.darker(skin, 0.18 * bell(side - EYE_X, y - 0.1, 0.15, 0.06));
    skin = Shades.mix(skin, Shades.mix(LIP, looks.skin(), 0.35), lips(x, y));
    if (!looks.woman() && looks.age() > 17) {
      double beard = Math.max(0, Math.min(1, (y - 0.46) * 5)) * (looks.style() % 3) * 0.05;
      skin = Shades.mix(skin, looks.hair(), beard * (1 - lips(x, y)));
    }
    return skin;
  }

  /** 1 inside the lips, 0 outside. */
  private double lips(double x, double y) {
    double half = 0.235 * Math.sqrt(looks.width());
    double along = 1 - Math.pow(Math.abs(x) / half, 2);
    if (along <= 0) {
      return 0;
    }
    double bow = 0.016 * Math.exp(-x * x / 0.0018);
    double above = (0.062 * looks.lips() * Math.pow(along, 0.8)) - bow;
    double below = 0.085 * looks.lips() * Math.pow(along, 0.7);
    double off = y - mouthLine(x);
    double inside = off < 0 ? above + off : below - off;
    return Math.max(0, Math.min(1, inside * 60)) * 0.75;
  }

  private static double mouthLine(double x) {
    return MOUTH_Y - 0.10 * x * x + 0.008 * Math.exp(-x * x / 0.004);
  }

  private double relief(double x, double y) {
    double half = Math.max(0.01, halfWidth(y));
    double across = Math.min(0.999, Math.abs(x) / half);
    double bulge =
        0.62 * Math.pow(1 - Math.pow(across, 2.3), 0.5) * (1 - Math.exp(-half * half * 7));
    double side = Math.abs(x);
    return bulge
        - 0.16 * y * y
        - 0.075 * bell(side - EYE_X, y - EYE_Y, 0.15, 0.10)
        + 0.028 * bell(side - 0.27, y + 0.15, 0.2, 0.06)
        + 0.045 * bell(side - 0.41, y - 0.27, 0.18, 0.16)
        + nose(x, y)
        + mouth(x, y)
        + 0.05 * bell(x, y - 0.87, 0.14, 0.08)
        - wrinkles(side, y);
  }

  private double nose(double x, double y) {
    double down = Math.max(0, Math.min(1, (y + 0.08) / 0.46));
    double low = y + 2.2 * x * x - 0.36;
    double fade = low > 0 ? Math.exp(-Math.pow(low / 0.05, 2)) : 1;
    double breadth = (0.05 + 0.03 * down) * looks.nose();
    double bridge = 0.12 * Math.pow(down, 1.4) * Math.exp(-Math.pow(x / breadth, 2)) * fade;
    double wing = 0.05 * bell(Math.abs(x) - 0.105 * looks.nose(), y - 0.365, 0.045, 0.05);
    double tip = 0.075 * bell(x, y - 0.345, 0.085 * looks.nose(), 0.075);
    double nostril = 0.045 * bell(Math.abs(x) - 0.06 * looks.nose(), y - 0.425, 0.03, 0.014);
    return bridge + wing + tip - nostril;
  }

  private double mouth(double x, double y) {
    double off = y - mouthLine(x);
    double within = Math.exp(-Math.pow(x / 0.2, 4));
    double line = -0.034 * Math.exp(-Math.pow(off / 0.011, 2)) * within;
    double upper = 0.022 * looks.lips() * Math.exp(-Math.pow((off + 0.035) / 0.03, 2)) * within;
    double lower = 0.036 * looks.lips() * Math.exp(-Math.pow((off - 0.05) / 0.04, 2)) * within;
    double under = -0.022 * bell(x, y - MOUTH_Y - 0.15, 0.14, 0.035);
    double groove = -0.010 * bell(x, y - 0.50, 0.022, 0.05);
    double corner = -0.016 * bell(Math.abs(x) - 0.245, y - MOUTH_Y, 0.025, 0.025);
    return 0.035 * bell(x, y - MOUTH_Y, 0.26, 0.15)
        + line
        + upper
        + lower
        + under
        + groove
        + corner;
  }

  private double wrinkles(double side, double y) {
    double fold = side - 0.16 - 0.30 * (y - 0.36);
    double nasal =
        0.017 * Math.exp(-Math.pow(fold / 0.028, 2)) * Math.exp(-Math.pow((y - 0.49) / 0.11, 4));
    double bags =
        0.012 * Math.exp(-Math.pow((y - 0.155 + 0.4 * Math.pow(side - 0.3, 2)) / 0.016, 2));
    double around = Math.exp(-Math.pow((side - 0.3) / 0.13, 2));
    double forehead = 0.004 * Math.cos(y * 70) * bell(side, y + 0.42, 0.4, 0.12);
    return (0.25 + looks.wrinkles()) * nasal + looks.wrinkles() * (bags * around + forehead);
  }

  private static double bell(double x, double y, double spreadX, double spreadY) {
    return Math.exp(-(x * x / (spreadX * spreadX) + y * y / (spreadY * spreadY)));
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] unit(double x, double y, double z) {
    double length = Math.sqrt(x * x + y * y + z * z);
    return new double[] {x / length, y / length, z / length};
  }
}
