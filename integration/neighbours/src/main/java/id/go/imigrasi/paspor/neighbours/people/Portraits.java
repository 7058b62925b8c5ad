package id.go.imigrasi.paspor.neighbours.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** Rendered passport photos of people who do not exist: frontal, white wall, no white clothes. */
public final class Portraits {
  private static final int WIDTH = 630;
  private static final int HEIGHT = 810;
  private static final int DPI = 457;
  private static final double CENTRE_X = WIDTH / 2.0;
  private static final double CENTRE_Y = 0.455 * HEIGHT;
  private static final double SCALE = 0.335 * HEIGHT;

  /**
   * A JPEG of 630 x 810 pixels, which is 35 x 45 mm at {@value #DPI} dpi.
   *
   * @param person seed of the person, for example the NIK as a number
   */
  public byte[] jpeg(long person, boolean woman, int age) {
    return Pictures.jpeg(portrait(person, woman, age), DPI, 0.9f);
  }

  BufferedImage portrait(long person, boolean woman, int age) {
    Looks looks = Looks.of(person, woman, age);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    wall(image);
    draw(image, g -> new Hair(looks).paintBehind(g));
    draw(image, new Clothes(looks)::paint);
    new Head(looks).paint(image, CENTRE_X, CENTRE_Y, SCALE);
    draw(image, new Eyes(looks)::paint);
    draw(image, g -> new Hair(looks).paintBefore(g));
    return developed(image, new Random(person));
  }

  private static void draw(BufferedImage image, java.util.function.Consumer<Graphics2D> painting) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(CENTRE_X, CENTRE_Y);
    g.scale(SCALE, SCALE);
    painting.accept(g);
    g.dispose();
  }

  private static void wall(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xF7F7F6));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.dispose();
  }

  /** A lens is never quite sharp and a sensor never quite still. */
  private static BufferedImage developed(BufferedImage image, Random random) {
    float[] weights = new float[9];
    Arrays.fill(weights, 0.09f);
    weights[4] = 0.28f;
    BufferedImage soft =
        new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int grain = (int) Math.round(2.2 * random.nextGaussian());
        Color seen = new Color(soft.getRGB(x, y));
        soft.setRGB(x, y, grained(seen, grain).getRGB());
      }
    }
    return soft;
  }

  private static Color grained(Color seen, int grain) {
    return new Color(
        clip(seen.getRed() + grain), clip(seen.getGreen() + grain), clip(seen.getBlue() + grain));
  }

  private static int clip(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
