package id.go.imigrasi.paspor.domain.biometrics;

/**
 * A decoded picture in memory.
 *
 * @param rgb one number per pixel, row by row: 0xRRGGBB
 */
public record Picture(int width, int height, int[] rgb) {

  /** Brightness of a pixel, 0 to 255 (ITU-R BT.601). */
  public int grey(int x, int y) {
    int pixel = rgb[y * width + x];
    int red = pixel >> 16 & 0xFF;
    int green = pixel >> 8 & 0xFF;
    int blue = pixel & 0xFF;
    return (299 * red + 587 * green + 114 * blue) / 1000;
  }

  /** Mean and spread of brightness in a part of the picture, given in shares of its sides. */
  Tone tone(double left, double top, double right, double bottom) {
    int toX = (int) (right * width);
    int toY = (int) (bottom * height);
    double sum = 0;
    double squares = 0;
    int pixels = 0;
    for (int y = (int) (top * height); y < toY; y++) {
      for (int x = (int) (left * width); x < toX; x++) {
        int grey = grey(x, y);
        sum += grey;
        squares += (double) grey * grey;
        pixels++;
      }
    }
    double mean = sum / Math.max(1, pixels);
    return new Tone(mean, Math.sqrt(Math.max(0, squares / Math.max(1, pixels) - mean * mean)));
  }

  @Override
  public String toString() {
    return "Picture[" + width + "x" + height + "]";
  }

  /** Mean and standard deviation of brightness, 0 to 255. */
  record Tone(double mean, double spread) {}
}
