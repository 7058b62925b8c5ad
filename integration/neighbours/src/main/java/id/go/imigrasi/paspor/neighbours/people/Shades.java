package id.go.imigrasi.paspor.neighbours.people;

import java.awt.Color;

/** Colours out of colours. */
final class Shades {

  private Shades() {}

  static Color mix(Color from, Color to, double share) {
    return new Color(
        part(from.getRed(), to.getRed(), share),
        part(from.getGreen(), to.getGreen(), share),
        part(from.getBlue(), to.getBlue(), share));
  }

  static Color darker(Color color, double share) {
    return mix(color, Color.BLACK, share);
  }

  static Color lighter(Color color, double share) {
    return mix(color, Color.WHITE, share);
  }

  /**
   * @param alpha 0 to 255
   */
  static Color clear(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  private static int part(int from, int to, double share) {
    return (int) Math.max(0, Math.min(255, Math.round(from + (to - from) * share)));
  }
}
