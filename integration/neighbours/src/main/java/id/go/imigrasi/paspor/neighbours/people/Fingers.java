package id.go.imigrasi.paspor.neighbours.people;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fingers of people who do not exist, pressed on a scanner again and again: every press of one
 * finger lies, turns, stretches and inks a little differently.
 */
public final class Fingers {
  /** Dots per inch of every press, as ISO/IEC 19794-4 asks of a live scan. */
  public static final int DPI = 500;

  private static final int WIDTH = 340;
  private static final int HEIGHT = 440;
  private static final int REMEMBERED = 64;

  private final Map<Long, Ridges> grown = new ConcurrentHashMap<>();

  /**
   * One press as the scanner sees it: grey, dark ridges on white, 340 x 440 pixels at {@value #DPI}
   * dpi.
   *
   * @param person seed of the person
   * @param finger 1 (right thumb) to 10 (left little finger), ISO/IEC 19794-2
   * @param capture 1, 2, 3 ...: another press of the same finger
   */
  public BufferedImage capture(long person, int finger, int capture) {
    long seed = Seeds.mix(person, finger);
    if (grown.size() > REMEMBERED) {
      grown.clear();
    }
    Ridges ridges = grown.computeIfAbsent(seed, Ridges::grow);
    return press(ridges, new Random(Seeds.mix(seed, capture)));
  }

  /** The same press as a PNG with its resolution written in it. */
  public byte[] png(long person, int finger, int capture) {
    return Pictures.png(capture(person, finger, capture), DPI);
  }

  private static BufferedImage press(Ridges ridges, Random random) {
    Press press = new Press(random, WIDTH, HEIGHT);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double[] skin = press.skinUnder(x, y);
        int grey = press.grey(x, y, ridges.at(skin[0], skin[1]));
        image.getRaster().setSample(x, y, 0, grey);
      }
    }
    return image;
  }
}
