package id.go.imigrasi.paspor.neighbours.people;

import java.util.Random;

/** One touch of the scanner's glass: where the finger lay, how hard, and how dry it was. */
final class Press {
  private final Random random;
  private final double width;
  private final double height;
  private final double cosine;
  private final double sine;
  private final double right;
  private final double down;
  private final double pressure;
  private final Noise stretchX;
  private final Noise stretchY;
  private final Noise dryness;
  private final Noise rim;

  Press(Random random, int width, int height) {
    this.random = random;
    this.width = width;
    this.height = height;
    double turn = Math.toRadians(5 * clipped(random));
    this.cosine = Math.cos(turn);
    this.sine = Math.sin(turn);
    this.right = 10 * clipped(random);
    this.down = 12 * clipped(random);
    this.pressure = 0.12 + 0.2 * clipped(random) / 2;
    this.stretchX = new Noise(random.nextLong(), width, height, 150);
    this.stretchY = new Noise(random.nextLong(), width, height, 150);
    this.dryness = new Noise(random.nextLong(), width, height, 28);
    this.rim = new Noise(random.nextLong(), width, height, 45);
  }

  /** The place on the skin, at 250 dpi, that lies over this pixel of the glass at 500 dpi. */
  double[] skinUnder(int x, int y) {
    double fromX = x - width / 2 + 4 * stretchX.at(x, y);
    double fromY = y - height / 2 + 4 * stretchY.at(x, y);
    double overX = cosine * fromX - sine * fromY + right;
    double overY = sine * fromX + cosine * fromY + down;
    return new double[] {Ridges.WIDTH / 2.0 + overX / 2, Ridges.HEIGHT / 2.0 + overY / 2};
  }

  /** 0 black to 255 white: dark where a ridge touches. */
  int grey(int x, int y, double ridge) {
    double touch = 2.6 * (ridge + pressure + 0.22 * dryness.at(x, y));
    double ink = 1 / (1 + Math.exp(-touch * 2)) * contact(x, y);
    double value = 250 - 205 * ink + 7 * random.nextGaussian();
    return (int) Math.max(0, Math.min(255, value));
  }

  private double contact(int x, int y) {
    double across = (x - width / 2) / (width * 0.45);
    double along = (y - height / 2) / (height * 0.46);
    double edge = 1 - Math.pow(across * across + along * along, 1.2) + 0.1 * rim.at(x, y);
    return Math.max(0, Math.min(1, edge * 9));
  }

  private static double clipped(Random random) {
    return Math.max(-1.8, Math.min(1.8, random.nextGaussian()));
  }
}
