package id.go.imigrasi.paspor.neighbours.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Eyes and brows, painted upon a head in its own measures. */
final class Eyes {
  private static final Color WHITE_OF_EYE = new Color(0xEFE9E4);
  private static final Color IRIS = new Color(0x3B2314);
  private static final Color LASH = new Color(0x1A100B);

  private final Looks looks;
  private final Random random;

  Eyes(Looks looks) {
    this.looks = looks;
    this.random = new Random(looks.style());
  }

  void paint(Graphics2D g) {
    for (int side : new int[] {-1, 1}) {
      Graphics2D at = (Graphics2D) g.create();
      at.translate(side * Head.EYE_X, Head.EYE_Y);
      at.scale(side * looks.eyes(), looks.eyes());
      eye(at, side);
      brow(at);
      at.dispose();
    }
  }

  private void eye(Graphics2D g, int side) {
    Path2D almond = new Path2D.Double();
    almond.moveTo(-0.135, 0.022);
    almond.curveTo(-0.07, -0.075, 0.06, -0.082, 0.14, -0.004);
    almond.curveTo(0.07, 0.058, -0.06, 0.062, -0.135, 0.022);
    g.setColor(WHITE_OF_EYE);
    g.fill(almond);
    Shape before = g.getClip();
    g.clip(almond);
    iris(g, side);
    g.setStroke(new BasicStroke(0.05f));
    g.setColor(Shades.clear(LASH, 60));
    g.draw(lid(-0.012));
    g.setClip(before);
    g.setStroke(new BasicStroke(looks.woman() ? 0.021f : 0.016f, 1, 1));
    g.setColor(Shades.clear(LASH, 235));
    g.draw(lid(0));
    g.setStroke(new BasicStroke(0.007f, 1, 1));
    g.setColor(Shades.clear(Shades.darker(looks.skin(), 0.62), 190));
    g.draw(lid(-0.034 - 0.012 * (looks.style() % 3)));
    Path2D below = new Path2D.Double();
    below.moveTo(-0.12, 0.03);
    below.curveTo(-0.06, 0.064, 0.07, 0.062, 0.135, 0.0);
    g.setColor(Shades.clear(Shades.darker(looks.skin(), 0.5), 130));
    g.draw(below);
  }

  private static Path2D lid(double up) {
    Path2D lid = new Path2D.Double();
    lid.moveTo(-0.137, 0.022 + up * 0.4);
    lid.curveTo(-0.07, -0.077 + up, 0.06, -0.084 + up, 0.146, -0.006 + up * 0.8);
    return lid;
  }

  private static void iris(Graphics2D g, int side) {
    double radius = 0.062;
    g.setPaint(
        new RadialGradientPaint(
            0f,
            -0.008f,
            (float) radius,
            new float[] {0, 0.45f, 0.85f, 1},
            new Color[] {Shades.darker(IRIS, 0.5), IRIS, Shades.lighter(IRIS, 0.1), LASH}));
    g.fill(circle(0, -0.008, radius));
    g.setColor(new Color(0x0A0604));
    g.fill(circle(0, -0.008, 0.026));
    g.setColor(new Color(255, 255, 255, 225));
    g.fill(circle(-0.024 * side, -0.03, 0.0135));
  }

  private void brow(Graphics2D g) {
    double arch = looks.woman() ? 0.05 : 0.028;
    double thick = looks.woman() ? 0.030 : 0.048;
    for (int hair = 0; hair < 330; hair++) {
      double along = random.nextDouble();
      double x = -0.165 + 0.34 * along;
      double rise = arch * Math.sin(Math.PI * Math.min(1, along * 1.12)) - 0.012 * along;
      double body = thick * (along < 0.72 ? 1 : (1 - along) / 0.28) * (0.55 + along);
      double y = -0.165 - rise + (random.nextDouble() - 0.5) * Math.min(thick, body);
      double lean = 0.02 + 0.022 * along;
      g.setStroke(new BasicStroke(0.0055f, 1, 1));
      g.setColor(Shades.clear(looks.hair(), 120 + random.nextInt(90)));
      g.draw(new Line2D.Double(x, y, x + lean, y - 0.020 + 0.026 * along));
    }
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
