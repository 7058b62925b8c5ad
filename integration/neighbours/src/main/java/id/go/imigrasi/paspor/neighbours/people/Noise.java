package id.go.imigrasi.paspor.neighbours.people;

import java.util.Random;

/** Smooth random values over a plane, as skin, pressure and paper have them. */
final class Noise {
  private final int columns;
  private final double cell;
  private final double[] knots;

  /**
   * @param cell distance of the knots in pixels: the size of a blotch
   */
  Noise(long seed, double width, double height, double cell) {
    Random random = new Random(seed);
    this.cell = cell;
    this.columns = (int) (width / cell) + 3;
    this.knots = random.doubles((long) columns * ((int) (height / cell) + 3), -1, 1).toArray();
  }

  /** Between -1 and 1; inside the plane only. */
  double at(double x, double y) {
    int column = (int) (x / cell);
    int row = (int) (y / cell);
    double right = smooth(x / cell - column);
    double down = smooth(y / cell - row);
    int knot = row * columns + column;
    double above = mix(knots[knot], knots[knot + 1], right);
    double below = mix(knots[knot + columns], knots[knot + columns + 1], right);
    return mix(above, below, down);
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }
}
