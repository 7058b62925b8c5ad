package id.go.imigrasi.paspor.neighbours.mpaspor;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photograph of a paper as a telephone takes it: drawn, and marked as a sample all over. */
final class PaperPhotograph {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 640;

  private PaperPhotograph() {}

  static byte[] of(String kind, String name, String nik) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0x5a4a3a));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(0xf4f1e8));
    pen.fillRect(30, 25, WIDTH - 60, HEIGHT - 50);
    pen.setColor(new Color(0x1f2937));
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
    pen.drawString(kind.replace('_', ' '), 70, 95);
    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 26));
    pen.drawString("NIK   " + nik, 70, 170);
    pen.drawString("NAMA  " + name, 70, 215);
    for (int y = 280; y < 540; y += 40) {
      pen.drawLine(70, y, WIDTH - 90, y);
    }
    pen.setColor(new Color(0xb9, 0x1c, 0x1c, 70));
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 130));
    pen.rotate(-0.4, WIDTH / 2.0, HEIGHT / 2.0);
    pen.drawString("CONTOH", 180, HEIGHT / 2 + 40);
    pen.dispose();
    return jpeg(image);
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }
}
