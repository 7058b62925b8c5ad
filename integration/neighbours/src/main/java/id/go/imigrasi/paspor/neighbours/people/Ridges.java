package id.go.imigrasi.paspor.neighbours.people;

import java.util.Random;

/**
 * The skin of one finger: ridges grown out of noise by repeated Gabor filtering along the ridge
 * flow, so that endings and forks arise by themselves (after Cappelli's SFinGe). Values from -1
 * (valley) to 1 (ridge), 250 dots per inch.
 */
final class Ridges {
  static final int WIDTH = 208;
  static final int HEIGHT = 272;
  private static final int DIRECTIONS = 64;
  private static final int PERIODS = 5;
  private static final int REACH = 5;
  private static final int ROUNDS = 16;

  private final float[] skin;

  private Ridges(float[] skin) {
    this.skin = skin;
  }

  static Ridges grow(long seed) {
    Random random = new Random(seed);
    int[] kernels = kernelPerPixel(random);
    float[][] bank = bank(4.3 + 0.8 * random.nextDouble());
    float[] skin = new float[WIDTH * HEIGHT];
    for (int i = 0; i < skin.length; i++) {
      skin[i] = (float) (0.4 * random.nextGaussian());
    }
    for (int round = 0; round < ROUNDS; round++) {
      skin = filter(skin, kernels, bank);
    }
    return new Ridges(skin);
  }

  /** Bilinear between the pixels; 0 outside. */
  double at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    if (column < 0 || row < 0 || column >= WIDTH - 1 || row >= HEIGHT - 1) {
      return 0;
    }
    double right = x - column;
    double down = y - row;
    int i = row * WIDTH + column;
    return (skin[i] * (1 - right) + skin[i + 1] * right) * (1 - down)
        + (skin[i + WIDTH] * (1 - right) + skin[i + WIDTH + 1] * right) * down;
  }

  private static int[] kernelPerPixel(Random random) {
    RidgeFlow flow = new RidgeFlow(random, WIDTH, HEIGHT);
    Noise width = new Noise(random.nextLong(), WIDTH, HEIGHT, 40);
    int[] kernels = new int[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        long direction = Math.round(flow.at(x, y) / Math.PI * DIRECTIONS);
        int period = (int) Math.round((width.at(x, y) + 1) / 2 * (PERIODS - 1));
        kernels[y * WIDTH + x] =
            period * DIRECTIONS + (int) Math.floorMod(direction, (long) DIRECTIONS);
      }
    }
    return kernels;
  }

  private static float[][] bank(double shortest) {
    float[][] bank = new float[PERIODS * DIRECTIONS][];
    for (int period = 0; period < PERIODS; period++) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        bank[period * DIRECTIONS + direction] =
            gabor(Math.PI * direction / DIRECTIONS, shortest + 0.36 * period);
      }
    }
    return bank;
  }

  private static float[] gabor(double direction, double period) {
    int side = 2 * REACH + 1;
    float[] kernel = new float[side * side];
    double spread = 0.39 * period;
    float sum = 0;
    float weight = 0;
    for (int i = 0; i < kernel.length; i++) {
      int x = i % side - REACH;
      int y = i / side - REACH;
      double across = x * Math.sin(direction) + y * Math.cos(direction);
      double bell = Math.exp(-(x * x + y * y) / (2 * spread * spread));
      kernel[i] = (float) (bell * Math.cos(2 * Math.PI * across / period));
      sum += kernel[i];
      weight += Math.abs(kernel[i]);
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = 3 * (kernel[i] - sum / kernel.length) / weight;
    }
    return kernel;
  }

  private static float[] filter(float[] skin, int[] kernels, float[][] bank) {
    float[] next = new float[skin.length];
    for (int y = REACH; y < HEIGHT - REACH; y++) {
      for (int x = REACH; x < WIDTH - REACH; x++) {
        int i = y * WIDTH + x;
        next[i] = (float) Math.tanh(weigh(skin, i, bank[kernels[i]]));
      }
    }
    return next;
  }

  private static float weigh(float[] skin, int centre, float[] kernel) {
    float sum = 0;
    int k = 0;
    for (int row = -REACH; row <= REACH; row++) {
      int from = centre + row * WIDTH - REACH;
      for (int column = 0; column <= 2 * REACH; column++) {
        sum += skin[from + column] * kernel[k++];
      }
    }
    return sum;
  }
}
