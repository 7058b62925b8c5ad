package id.go.imigrasi.paspor.integration.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/** The code a scanner at the desk reads from a letter. */
final class QrCode {
  private static final int PIXELS = 240;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.MARGIN, 2, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

  private QrCode() {}

  /** As the address of an image in a page. */
  static String dataUri(String text) {
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      BitMatrix dots =
          new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS);
      MatrixToImageWriter.writeToStream(dots, "PNG", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
