package id.go.imigrasi.paspor.neighbours.people;

import java.util.Random;

/**
 * Which way the ridges of one finger run: an arch, a loop or a whorl around its cores and deltas
 * (Sherlock and Monro 1993, half the sum of angles to the singular points).
 */
final class RidgeFlow {
  private final double width;
  private final double height;
  private final double[][] cores;
  private final double[][] deltas;
  private final double arch;
  private final double[] axes;
  private final double legs;
  private final Noise bend;

  RidgeFlow(Random random, int width, int height) {
    this.width = width;
    this.height = height;
    this.bend = new Noise(random.nextLong(), width, height, width / 3.2);
    double x = width * (0.5 + 0.05 * random.nextGaussian());
    double y = height * (0.44 + 0.05 * random.nextGaussian());
    double kind = random.nextDouble();
    this.arch = kind < 0.08 ? 0.9 + random.nextDouble() : 0;
    if (kind < 0.08) {
      cores = new double[0][];
      deltas = new double[0][];
    } else if (kind < 0.68) {
      double side = random.nextBoolean() ? 1 : -1;
      cores = new double[][] {{x, y}};
      deltas = new double[][] {beside(random, x, y, side)};
    } else {
      double apart = height * (0.03 + 0.07 * random.nextDouble());
      double lean = width * 0.05 * random.nextGaussian();
      cores = new double[][] {{x + lean, y - apart}, {x - lean, y + apart}};
      deltas = new double[][] {beside(random, x, y, 1), beside(random, x, y, -1)};
    }
    legs = 0.65 + 0.35 * random.nextDouble();
    axes = new double[cores.length];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = turnsAround(cores[i][0], cores[i][1], cores[i]);
    }
  }

  /** Direction of the ridge in radians against the horizontal, upwards positive, modulo pi. */
  double at(double x, double y) {
    double turn = 0.45 * bend.at(x, y);
    if (cores.length == 0) {
      double steep = Math.max(0, arch * 1.4 - 1.1 * y / height);
      return turn + Math.atan(steep * Math.cos(Math.PI * x / width));
    }
    double sum = turnsAround(x, y, null);
    for (int i = 0; i < cores.length; i++) {
      turn += legs * straightening(x, y, cores[i], axes[i]);
    }
    return turn + sum / 2;
  }

  /** Sum of the angles to all singular points but one. */
  private double turnsAround(double x, double y, double[] but) {
    double sum = 0;
    for (double[] core : cores) {
      sum += core == but ? 0 : Math.atan2(core[1] - y, x - core[0]);
    }
    for (double[] delta : deltas) {
      sum -= Math.atan2(delta[1] - y, x - delta[0]);
    }
    return sum;
  }

  /**
   * Near a core real ridges arch like circles and leave as parallel legs, where the bare model fans
   * out (Vizcaya and Gerhardt 1996 correct it likewise).
   */
  private double straightening(double x, double y, double[] core, double axis) {
    double angle = Math.atan2(core[1] - y, x - core[0]) - axis - Math.PI;
    double fromTop = Math.IEEEremainder(angle, 2 * Math.PI);
    double away = Math.hypot(x - core[0], y - core[1]) / (0.5 * height);
    double bounded = Math.max(-Math.PI / 2, Math.min(Math.PI / 2, fromTop));
    return (bounded - fromTop / 2) * Math.exp(-away * away);
  }

  private double[] beside(Random random, double x, double y, double side) {
    return new double[] {
      x + side * width * (0.24 + 0.14 * random.nextDouble()),
      y + height * (0.18 + 0.2 * random.nextDouble())
    };
  }
}
