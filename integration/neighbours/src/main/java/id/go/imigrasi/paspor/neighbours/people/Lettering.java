package id.go.imigrasi.paspor.neighbours.people;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Capital letters and digits as pen strokes on a grid of 4 x 6, so that papers can be written on a
 * machine without fonts.
 */
final class Lettering {
  private static final Map<Character, String> GLYPHS = new HashMap<>();

  static {
    String[] glyphs = {
      "A06 20 46|14 34",
      "B06 00 30 41 42 33 03|33 44 45 36 06",
      "C41 30 10 01 05 16 36 45",
      "D00 06 26 45 41 20 00",
      "E40 00 06 46|03 33",
      "F40 00 06|03 33",
      "G41 30 10 01 05 16 36 45 43 23",
      "H00 06|40 46|03 43",
      "I20 26",
      "J30 35 26 16 05",
      "K00 06|40 03 46",
      "L00 06 46",
      "M06 00 23 40 46",
      "N06 00 46 40",
      "O10 01 05 16 36 45 41 30 10",
      "P06 00 30 41 42 33 03",
      "Q10 01 05 16 36 45 41 30 10|24 46",
      "R06 00 30 41 42 33 03|23 46",
      "S41 30 10 01 02 13 33 44 45 36 16 05",
      "T00 40|20 26",
      "U00 05 16 36 45 40",
      "V00 26 40",
      "W00 16 23 36 40",
      "X00 46|40 06",
      "Y00 23 40|23 26",
      "Z00 40 06 46",
      "010 01 05 16 36 45 41 30 10|05 41",
      "111 20 26",
      "201 10 30 41 42 06 46",
      "300 40 23 33 44 45 36 16 05",
      "430 04 44|30 36",
      "540 00 03 33 44 45 36 16 05",
      "630 10 01 05 16 36 45 44 33 03",
      "700 40 16",
      "810 01 02 13 33 44 45 36 16 05 04 13|33 42 41 30 10",
      "943 13 02 01 10 30 41 45 36 16",
      ".26 25",
      ",25 17",
      "-13 33",
      "/06 40",
      "'20 22",
      ":22 23|25 26",
      "(31 22 24 35",
      ")11 22 24 15"
    };
    for (String glyph : glyphs) {
      GLYPHS.put(glyph.charAt(0), glyph.substring(1));
    }
  }

  private Lettering() {}

  /**
   * Writes one line.
   *
   * @param y of the upper edge
   * @param height of a capital letter
   */
  static void write(Graphics2D g, String text, double x, double y, double height, double weight) {
    double unit = height / 6;
    g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double at = x;
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      String strokes = GLYPHS.get(letter);
      if (strokes != null) {
        g.draw(path(strokes, at, y, unit));
      }
      at += advance(letter) * unit;
    }
  }

  /** The width of a line in the same measure as its height. */
  static double width(String text, double height) {
    double sum = 0;
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      sum += advance(letter) * height / 6;
    }
    return sum;
  }

  private static double advance(char letter) {
    return letter == ' ' ? 3.4 : 5.6;
  }

  private static Path2D path(String strokes, double x, double y, double unit) {
    Path2D path = new Path2D.Double();
    for (String stroke : strokes.split("\\|")) {
      boolean first = true;
      for (String point : stroke.split(" ")) {
        double px = x + (point.charAt(0) - '0') * unit;
        double py = y + (point.charAt(1) - '0') * unit;
        if (first) {
          path.moveTo(px, py);
        } else {
          path.lineTo(px, py);
        }
        first = false;
      }
    }
    return path;
  }
}
