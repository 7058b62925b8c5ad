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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
  private static final Font ZONE =
      font(
          DrawnDataPagePrinter.class,
          "/id/go/imigrasi/paspor/integration/personalization/ocr-b.ttf");
  private static final Font TEXT =
      font(
          org.apache.pdfbox.Loader.class,
          "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

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

  private static void visualZone(Graphics2D pen, DataPage page) {
    field(pen, 0, 0, "JENIS / TYPE", page.documentType());
    field(pen, 0, 1, "KODE NEGARA / CODE", page.issuingState());
    field(pen, 0, 2, "NO. PASPOR / PASSPORT NO.", page.number().text());
    field(pen, 1, 0, "NAMA LENGKAP / FULL NAME", page.name().text());
    field(pen, 2, 0, "KEWARGANEGARAAN / NATIONALITY", "INDONESIA");
    field(pen, 2, 2, "KELAMIN / SEX", page.sex().printed());
    field(pen, 3, 0, "TGL. LAHIR / DATE OF BIRTH", date(page.birth().date()));
    field(pen, 3, 2, "TEMPAT LAHIR / PLACE OF BIRTH", upper(page.birth().place()));
    field(pen, 4, 0, "TGL. PENGELUARAN / DATE OF ISSUE", date(page.issued()));
    field(pen, 4, 2, "TGL. HABIS BERLAKU / EXPIRY", date(page.expires()));
    field(pen, 5, 0, "NO. REG. / REG. NO.", page.registrationNumber());
    field(pen, 5, 2, "KANTOR / ISSUING OFFICE", page.issuingOffice());
  }

  private static void field(Graphics2D pen, int row, int column, String label, String value) {
    int left = millimetres(44 + column * 25);
    int top = millimetres(8 + row * 10);
    pen.setFont(TEXT.deriveFont(17f));
    pen.drawString(label, left, top);
    pen.setFont(TEXT.deriveFont(34f));
    pen.drawString(value, left, top + millimetres(4));
  }

  /** Sign by sign, since a reader counts on the pitch. */
  private static void zoneLine(Graphics2D pen, String line, int baseline) {
    pen.setFont(ZONE.deriveFont(ZONE_SIZE));
    for (int i = 0; i < line.length(); i++) {
      pen.drawString(line.substring(i, i + 1), ZONE_LEFT + i * PITCH, baseline);
    }
  }

  private static String date(LocalDate day) {
    return upper(day.format(DATE));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
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

  private static Font font(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font " + resource, e);
    }
  }
}
