package id.go.imigrasi.paspor.neighbours.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Neck, ears, shoulders and a shirt that is never white, in the head's own measures. */
final class Clothes {
  private final Looks looks;
  private final double neck;
  private final double shoulder;

  Clothes(Looks looks) {
    this.looks = looks;
    boolean small = looks.woman() || looks.age() < 14;
    this.neck = small ? 0.36 : 0.46;
    this.shoulder = small ? 1.18 : 1.34;
  }

  void paint(Graphics2D g) {
    neck(g);
    torso(g);
    collar(g);
    if (!looks.headscarf()) {
      ear(g, -1);
      ear(g, 1);
    }
  }

  private void neck(Graphics2D g) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(-neck, 0.55);
    shape.curveTo(-neck, 1.0, -neck - 0.02, 1.15, -neck - 0.24, 1.34);
    shape.lineTo(0, 1.7);
    shape.lineTo(neck + 0.24, 1.34);
    shape.curveTo(neck + 0.02, 1.15, neck, 1.0, neck, 0.55);
    shape.closePath();
    Color dark = Shades.darker(looks.skin(), 0.5);
    g.setPaint(new GradientPaint(0, 0.85f, dark, 0, 1.36f, Shades.darker(looks.skin(), 0.16)));
    g.fill(shape);
    Shape before = g.getClip();
    g.clip(shape);
    for (int i = 0; i < 6; i++) {
      g.setColor(Shades.clear(dark, 24));
      g.setStroke(new BasicStroke(0.05f + 0.05f * i));
      g.draw(side(1));
      g.draw(side(-1));
    }
    g.setClip(before);
  }

  private Path2D side(int sign) {
    Path2D line = new Path2D.Double();
    line.moveTo(sign * neck, 0.6);
    line.curveTo(sign * neck, 1.0, sign * neck, 1.1, sign * (neck + 0.2), 1.3);
    return line;
  }

  private void torso(Graphics2D g) {
    Path2D body = new Path2D.Double();
    body.moveTo(-neck - 0.10, 1.16);
    body.curveTo(-neck - 0.35, 1.28, -shoulder + 0.1, 1.26, -shoulder, 1.62);
    body.lineTo(-shoulder - 0.05, 2.4);
    body.lineTo(shoulder + 0.05, 2.4);
    body.lineTo(shoulder, 1.62);
    body.curveTo(shoulder - 0.1, 1.26, neck + 0.35, 1.28, neck + 0.10, 1.16);
    body.quadTo(0, 1.62, -neck - 0.10, 1.16);
    Color cloth = looks.cloth();
    g.setPaint(
        new GradientPaint(
            -0.8f, 1.1f, Shades.lighter(cloth, 0.12), 0.9f, 1.8f, Shades.darker(cloth, 0.3)));
    g.fill(body);
    if (looks.style() % 3 == 0) {
      batik(g, body);
    }
  }

  private void batik(Graphics2D g, Shape body) {
    Shape before = g.getClip();
    g.clip(body);
    g.setStroke(new BasicStroke(0.014f, 1, 1));
    g.setColor(Shades.clear(new Color(0xE0B870), 120));
    for (int row = 0; row < 9; row++) {
      for (int column = -8; column <= 8; column++) {
        double x = column * 0.19 + (row % 2) * 0.095;
        double y = 1.2 + row * 0.11;
        g.draw(new Ellipse2D.Double(x - 0.06, y - 0.03, 0.12, 0.06));
        g.draw(new Arc2D.Double(x - 0.03, y - 0.06, 0.06, 0.12, 20, 140, Arc2D.OPEN));
        g.fill(new Ellipse2D.Double(x - 0.012, y - 0.012, 0.024, 0.024));
      }
    }
    g.setClip(before);
  }

  private void collar(Graphics2D g) {
    if (looks.woman() || looks.age() < 14) {
      Path2D hem = new Path2D.Double();
      hem.moveTo(-neck - 0.11, 1.15);
      hem.quadTo(0, 1.63, neck + 0.11, 1.15);
      g.setStroke(new BasicStroke(0.035f, 1, 1));
      g.setColor(Shades.darker(looks.cloth(), 0.3));
      g.draw(hem);
      return;
    }
    for (int sign : new int[] {-1, 1}) {
      Path2D flap = new Path2D.Double();
      flap.moveTo(sign * (neck + 0.02), 1.06);
      flap.lineTo(sign * (neck + 0.17), 1.20);
      flap.lineTo(sign * 0.30, 1.62);
      flap.lineTo(0, 1.40);
      flap.closePath();
      g.setPaint(
          new GradientPaint(
              0,
              1.1f,
              Shades.lighter(looks.cloth(), 0.16),
              0,
              1.62f,
              Shades.darker(looks.cloth(), 0.1)));
      g.fill(flap);
      g.setStroke(new BasicStroke(0.012f, 1, 1));
      g.setColor(Shades.clear(Shades.darker(looks.cloth(), 0.6), 150));
      g.draw(flap);
    }
  }

  private void ear(Graphics2D g, int sign) {
    double x = sign * 0.70 * looks.width();
    Color skin = Shades.darker(looks.skin(), sign > 0 ? 0.24 : 0.1);
    Path2D ear = new Path2D.Double();
    ear.moveTo(x - sign * 0.05, -0.10);
    ear.curveTo(x + sign * 0.10, -0.20, x + sign * 0.16, 0.02, x + sign * 0.09, 0.17);
    ear.curveTo(x + sign * 0.05, 0.30, x, 0.38, x - sign * 0.06, 0.32);
    ear.closePath();
    g.setColor(skin);
    g.fill(ear);
    g.setStroke(new BasicStroke(0.018f, 1, 1));
    g.setColor(Shades.clear(Shades.darker(looks.skin(), 0.5), 130));
    Path2D fold = new Path2D.Double();
    fold.moveTo(x, -0.06);
    fold.curveTo(x + sign * 0.08, -0.1, x + sign * 0.10, 0.03, x + sign * 0.03, 0.2);
    g.draw(fold);
  }
}
