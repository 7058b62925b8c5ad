package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks at a face picture without decoding all of it. */
final class FaceImages {
  private FaceImages() {}

  /** Width and height in pixels; refuses what is no JPEG. */
  static Size sizeOfJpeg(byte[] picture) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      reader.setInput(in);
      return new Size(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException e) {
      throw Refused.because("personalization.face.missing");
    } finally {
      reader.dispose();
    }
  }

  /** In pixels. */
  record Size(int width, int height) {}
}
