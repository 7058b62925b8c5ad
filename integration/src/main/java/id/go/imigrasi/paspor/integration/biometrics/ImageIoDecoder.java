package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageDecoder;
import id.go.imigrasi.paspor.domain.biometrics.ImageFormat;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;
import id.go.imigrasi.paspor.domain.biometrics.Picture;
import jakarta.enterprise.context.Dependent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;

/**
 * JPEG and PNG by the JDK, WSQ by JNBIS. The reader is chosen by the format already sniffed, and
 * the size it finds must be the one the header said.
 */
@Dependent
class ImageIoDecoder implements ImageDecoder {

  @Override
  public Picture decode(byte[] bytes, ImageHeader header) {
    Picture picture =
        UntrustedPicture.open(
            () -> header.format() == ImageFormat.WSQ ? wsq(bytes) : imageIo(bytes, header));
    if (picture.width() != header.width() || picture.height() != header.height()) {
      throw Refused.because("biometrics.image.not-a-picture");
    }
    return picture;
  }

  private static Picture imageIo(byte[] bytes, ImageHeader header) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(header.format().mediaType()).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
        throw new IOException("another size than the header said");
      }
      return picture(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static Picture picture(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return new Picture(
        width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
  }

  private static Picture wsq(byte[] bytes) {
    Bitmap bitmap = Jnbis.wsq().decode(bytes).asBitmap();
    byte[] grey = bitmap.getPixels();
    int[] rgb = new int[grey.length];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (grey[i] & 0xFF) * 0x010101;
    }
    return new Picture(bitmap.getWidth(), bitmap.getHeight(), rgb);
  }
}
