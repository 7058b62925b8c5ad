package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.DataPagePrinter;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import jakarta.enterprise.context.Dependent;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws the data page at 300 dots per inch: 125 x 88 mm, the zone in OCR-B with ten signs to the
 * inch (Doc 9303-3 §3.3, 9303-4 §4).
 */
@Dependent
class DrawnDataPagePrinter implements DataPagePrinter {
  private static final int DOTS_PER_INCH = 300;
  private static final int WIDTH = millimetres(125);
  private static final int HEIGHT = millimetres(88);
  private static final int PITCH = DOTS_PER_INCH / 10;
  private static final int ZONE_LEFT = millimetres(6.5);
  private static final float ZONE_SIZE = 50f;
  static final String ZONE_FONT = "/id/go/imigrasi/paspor/integration/personalization/ocr-b.ttf";
  static final String TEXT_FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final Font ZONE = read(ZONE_FONT);
  private static final Font TEXT = read(TEXT_FONT);

  @Override
  public byte[] print(DataPage page, Mrz mrz, byte[] face) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setColor(new Color(0xF4F8F6));
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      pen.drawImage(
          decoded(face), millimetres(5), millimetres(16), millimetres(35), millimetres(45), null);
      pen.setColor(Color.BLACK);
      visualZone(pen, page);
      zoneLine(pen, mrz.upper(), HEIGHT - millimetres(15.5));
      zoneLine(pen, mrz.lower(), HEIGHT - millimetres(9));
    } finally {
      pen.dispose();
    }
    return png(picture);
  }

  @Override
  public byte[] paper(DataPage page, Mrz mrz, byte[] face) {
    FaceImages.sizeOfJpeg(face);
    return DataPagePaper.pdf(page, mrz, face);
  }

  private static void visualZone(Graphics2D pen, DataPage page) {
    for (DataPageFields.Field field : DataPageFields.of(page)) {
      int left = millimetres(44 + field.column() * 25);
      int top = millimetres(8 + field.row() * 10);
      pen.setFont(TEXT.deriveFont(17f));
      pen.drawString(field.label(), left, top);
      pen.setFont(TEXT.deriveFont(34f));
      pen.drawString(field.value(), left, top + millimetres(4));
    }
  }

  /** Sign by sign, since a reader counts on the pitch. */
  private static void zoneLine(Graphics2D pen, String line, int baseline) {
    pen.setFont(ZONE.deriveFont(ZONE_SIZE));
    for (int i = 0; i < line.length(); i++) {
      pen.drawString(line.substring(i, i + 1), ZONE_LEFT + i * PITCH, baseline);
    }
  }

  private static int millimetres(double millimetres) {
    return (int) Math.round(millimetres / 25.4 * DOTS_PER_INCH);
  }

  private static BufferedImage decoded(byte[] face) {
    FaceImages.sizeOfJpeg(face);
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(face));
      if (picture == null) {
        throw Refused.because("personalization.face.missing");
      }
      return picture;
    } catch (IOException e) {
      throw Refused.because("personalization.face.missing");
    }
  }

  private static byte[] png(BufferedImage picture) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The office's own font beside this class, or the one that the PDF library brings. */
  static InputStream font(String resource) {
    Class<?> beside =
        resource.equals(TEXT_FONT) ? org.apache.pdfbox.Loader.class : DrawnDataPagePrinter.class;
    return beside.getResourceAsStream(resource);
  }

  private static Font read(String resource) {
    try (InputStream in = font(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font " + resource, e);
    }
  }
}
