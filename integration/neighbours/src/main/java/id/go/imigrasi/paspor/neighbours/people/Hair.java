package id.go.imigrasi.paspor.neighbours.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Random;

/** Hair or headscarf around a head, in the head's own measures. */
final class Hair {
  private final Looks looks;
  private final Random random;
  private final double wide;

  Hair(Looks looks) {
    this.looks = looks;
    this.random = new Random(looks.style() + 5L);
    this.wide = looks.width();
  }

  /** What lies behind neck and shoulders. */
  void paintBehind(Graphics2D g) {
    if (looks.headscarf()) {
      g.setColor(Shades.darker(looks.scarf(), 0.45));
      g.fill(opening());
    }
    if (looks.woman() && !looks.headscarf()) {
      double length = 0.95 + 0.12 * (looks.style() % 6);
      Path2D fall = new Path2D.Double();
      fall.moveTo(0, -1.10);
      fall.curveTo(0.74 * wide, -1.12, 0.98 * wide, -0.5, 0.92 * wide, 0.1);
      fall.curveTo(0.90 * wide, 0.5, 0.97 * wide, 0.8, 0.80 * wide, length);
      fall.lineTo(-0.80 * wide, length);
      fall.curveTo(-0.97 * wide, 0.8, -0.90 * wide, 0.5, -0.92 * wide, 0.1);
      fall.curveTo(-0.98 * wide, -0.5, -0.74 * wide, -1.12, 0, -1.10);
      strands(g, fall, 700, 1.5);
    }
  }

  /** What lies upon the forehead, or the scarf around the face. */
  void paintBefore(Graphics2D g) {
    if (looks.headscarf()) {
      scarf(g);
    } else if (looks.woman()) {
      strands(g, parted(), 620, 0.8);
    } else {
      strands(g, cropped(), 900, 0.10);
    }
  }

  private Path2D cropped() {
    double line = -0.62 - 0.03 * (looks.style() % 4) - 0.09 * looks.wrinkles();
    double high = -1.10 - 0.02 * (looks.style() % 5);
    Path2D cap = new Path2D.Double();
    cap.moveTo(-0.71 * wide, 0.02);
    cap.curveTo(-0.82 * wide, -0.55, -0.72 * wide, high + 0.08, 0, high);
    cap.curveTo(0.72 * wide, high + 0.08, 0.82 * wide, -0.55, 0.71 * wide, 0.02);
    cap.lineTo(0.655 * wide, 0.03);
    cap.curveTo(0.66 * wide, -0.2, 0.62 * wide, -0.36, 0.57 * wide, line + 0.14);
    cap.curveTo(0.36 * wide, line - 0.02, 0.15, line - 0.03, -0.05, line + 0.02);
    cap.curveTo(-0.25, line - 0.02, -0.42 * wide, line, -0.57 * wide, line + 0.15);
    cap.curveTo(-0.62 * wide, -0.36, -0.66 * wide, -0.2, -0.655 * wide, 0.03);
    cap.closePath();
    return cap;
  }

  private Path2D parted() {
    double part = 0.12 * (looks.style() % 3 - 1);
    Path2D hair = new Path2D.Double();
    hair.moveTo(part, -0.72);
    hair.curveTo(part + 0.22, -0.66, 0.52 * wide, -0.5, 0.61 * wide, -0.12);
    hair.curveTo(0.68 * wide, 0.2, 0.64 * wide, 0.5, 0.70 * wide, 0.9);
    hair.curveTo(0.86 * wide, 0.95, 0.90 * wide, 0.5, 0.89 * wide, 0.1);
    hair.curveTo(0.92 * wide, -0.5, 0.72 * wide, -1.09, 0, -1.11);
    hair.curveTo(-0.72 * wide, -1.09, -0.92 * wide, -0.5, -0.89 * wide, 0.1);
    hair.curveTo(-0.90 * wide, 0.5, -0.86 * wide, 0.95, -0.70 * wide, 0.9);
    hair.curveTo(-0.64 * wide, 0.5, -0.68 * wide, 0.2, -0.61 * wide, -0.12);
    hair.curveTo(-0.52 * wide, -0.5, part - 0.22, -0.66, part, -0.72);
    hair.closePath();
    return hair;
  }

  private void strands(Graphics2D g, Path2D shape, int count, double length) {
    Color dark = Shades.darker(looks.hair(), 0.35);
    g.setPaint(new GradientPaint(0, -1.1f, Shades.lighter(looks.hair(), 0.07), 0, 0.2f, dark));
    g.fill(shape);
    Shape before = g.getClip();
    g.clip(shape);
    for (int i = 0; i < count; i++) {
      double side = 2 * random.nextDouble() - 1;
      double y = -1.1 + random.nextDouble() * (length > 1 ? 2.3 : 1.3);
      double x = side * wide;
      double shine = Math.exp(-Math.pow((y + 0.85) / 0.13, 2)) * Math.exp(-x * x / 0.3);
      Color strand =
          random.nextInt(3) == 0 ? dark : Shades.lighter(looks.hair(), 0.12 + 0.3 * shine);
      g.setColor(Shades.clear(strand, 70));
      g.setStroke(new BasicStroke(0.008f, 1, 1));
      Path2D line = new Path2D.Double();
      line.moveTo(x * 0.82, y - 0.12);
      line.quadTo(x * 0.96, y, x * (1.0 + 0.02 * random.nextGaussian()), y + 0.06 + 0.3 * length);
      g.draw(line);
    }
    g.setClip(before);
  }

  private void scarf(Graphics2D g) {
    Color cloth = looks.scarf();
    Path2D outer = new Path2D.Double();
    outer.moveTo(0, -1.15);
    outer.curveTo(0.78 * wide, -1.15, 0.99 * wide, -0.55, 0.93 * wide, 0.1);
    outer.curveTo(0.90 * wide, 0.55, 0.90, 0.9, 1.30, 1.42);
    outer.lineTo(1.35, 2.2);
    outer.lineTo(-1.35, 2.2);
    outer.lineTo(-1.30, 1.42);
    outer.curveTo(-0.90, 0.9, -0.90 * wide, 0.55, -0.93 * wide, 0.1);
    outer.curveTo(-0.99 * wide, -0.55, -0.78 * wide, -1.15, 0, -1.15);
    Area shape = new Area(outer);
    shape.subtract(new Area(opening()));
    g.setPaint(
        new GradientPaint(
            -0.9f, -0.9f, Shades.lighter(cloth, 0.14), 0.9f, 1.2f, Shades.darker(cloth, 0.3)));
    g.fill(shape);
    Shape before = g.getClip();
    g.clip(shape);
    folds(g, cloth);
    g.setClip(before);
    g.setStroke(new BasicStroke(0.03f, 1, 1));
    g.setColor(Shades.clear(Shades.darker(cloth, 0.5), 120));
    g.draw(opening());
  }

  private Path2D opening() {
    Path2D face = new Path2D.Double();
    face.moveTo(0, -0.70);
    face.curveTo(0.42 * wide, -0.70, 0.66 * wide, -0.38, 0.66 * wide, 0.05);
    face.curveTo(0.66 * wide, 0.5, 0.42 * wide, 0.99, 0, 1.0);
    face.curveTo(-0.42 * wide, 0.99, -0.66 * wide, 0.5, -0.66 * wide, 0.05);
    face.curveTo(-0.66 * wide, -0.38, -0.42 * wide, -0.70, 0, -0.70);
    face.closePath();
    return face;
  }

  private void folds(Graphics2D g, Color cloth) {
    for (int fold = 0; fold < 11; fold++) {
      boolean dark = fold % 2 == 0;
      g.setColor(
          Shades.clear(
              dark ? Shades.darker(cloth, 0.4) : Shades.lighter(cloth, 0.3), dark ? 20 : 13));
      double start = 0.72 + 0.02 * random.nextGaussian();
      double end = 1.1 + 0.07 * fold;
      for (int soft = 0; soft < 5; soft++) {
        g.setStroke(new BasicStroke(0.012f + 0.022f * soft, 1, 1));
        Path2D line = new Path2D.Double();
        line.moveTo(-(start + 0.012 * fold) * wide, 0.2 + 0.03 * fold);
        line.curveTo(-0.55, end, 0.1, end + 0.24, 1.5, end - 0.3 + 0.03 * fold);
        g.draw(line);
      }
    }
    for (int soft = 0; soft < 6; soft++) {
      g.setStroke(new BasicStroke(0.02f + 0.03f * soft, 1, 1));
      g.setColor(Shades.clear(Shades.darker(cloth, 0.6), 22));
      g.draw(opening());
    }
  }
}
