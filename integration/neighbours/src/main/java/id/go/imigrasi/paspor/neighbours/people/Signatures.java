package id.go.imigrasi.paspor.neighbours.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Signatures of people who do not exist: one pen running in loops, then a flourish. */
public final class Signatures {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int DPI = 300;
  private static final Color INK = new Color(0x14213D);

  /**
   * A PNG of 640 x 220 pixels, dark blue on white, the same in its bones for the same person.
   *
   * @param time 1, 2, 3 ...: nobody signs twice quite alike
   */
  public byte[] png(long person, int time) {
    return Pictures.png(sign(person, time), DPI);
  }

  private static BufferedImage sign(long person, int time) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(INK);
    double[][] bones = bones(new Random(Seeds.mix(person, 301)));
    shake(bones, new Random(Seeds.mix(Seeds.mix(person, 302), time)));
    for (int i = 1; i + 2 < bones.length; i++) {
      draw(g, bones, i);
    }
    g.dispose();
    return image;
  }

  private static double[][] bones(Random random) {
    int letters = 7 + random.nextInt(5);
    double[][] bones = new double[2 * letters + 7][];
    double x = 70;
    double step = (WIDTH - 220.0) / (2 * letters);
    double lean = 8 + 14 * random.nextDouble();
    for (int i = 0; i < 2 * letters; i++) {
      boolean up = i % 2 == 0;
      boolean tall = i == 0 || random.nextInt(5) == 0;
      double height = tall ? 60 + 30 * random.nextDouble() : 14 + 26 * random.nextDouble();
      double y = HEIGHT * 0.54 + (up ? -height : height * 0.55);
      bones[i] = new double[] {x + (up ? lean : -lean), y};
      x += step * (0.65 + 0.7 * random.nextDouble());
    }
    flourish(bones, 2 * letters, x, random);
    return bones;
  }

  private static void flourish(double[][] bones, int from, double x, Random random) {
    double base = HEIGHT * (0.70 + 0.1 * random.nextDouble());
    double[][] tail = {
      {x + 40, HEIGHT * 0.4},
      {x + 75, HEIGHT * 0.55},
      {x + 20, base},
      {x * 0.55, base + 10},
      {90, base - 6},
      {x * 0.5, base - 14},
      {x + 60, base - 34}
    };
    System.arraycopy(tail, 0, bones, from, tail.length);
  }

  private static void shake(double[][] bones, Random random) {
    for (double[] bone : bones) {
      bone[0] += 2.5 * random.nextGaussian();
      bone[1] += 2.5 * random.nextGaussian();
    }
  }

  /** A Catmull-Rom piece; the pen is thin where it runs fast. */
  private static void draw(Graphics2D g, double[][] bones, int i) {
    double[] last = bones[i];
    int pieces = 40;
    for (int piece = 1; piece <= pieces; piece++) {
      double t = piece / (double) pieces;
      double[] next = {spline(bones, i, 0, t), spline(bones, i, 1, t)};
      double speed = Math.hypot(next[0] - last[0], next[1] - last[1]);
      g.setStroke(new BasicStroke((float) Math.max(1.4, 4.4 - 0.55 * speed), 1, 1));
      g.draw(new Line2D.Double(last[0], last[1], next[0], next[1]));
      last = next;
    }
  }

  private static double spline(double[][] bones, int i, int axis, double t) {
    double a = bones[i - 1][axis];
    double b = bones[i][axis];
    double c = bones[i + 1][axis];
    double d = bones[i + 2][axis];
    return 0.5
        * (2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t * t
            + (3 * b - a - 3 * c + d) * t * t * t);
  }
}
