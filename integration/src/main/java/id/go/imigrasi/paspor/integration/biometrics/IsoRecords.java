package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.ImageFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.scuba.data.Gender;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;
import org.jmrtd.lds.iso19794.FingerImageInfo;
import org.jmrtd.lds.iso19794.FingerInfo;

/** Face and finger in the records that borders and ABIS read: ISO/IEC 19794-4 and -5, 2005. */
public final class IsoRecords {
  private static final int GREY_BITS = 8;

  /** Acquisition level 31 of ISO/IEC 19794-4, table 1: 500 dots to the inch, 256 greys. */
  private static final int ACQUISITION_LEVEL = 31;

  private IsoRecords() {}

  /**
   * The picture as the scanner gave it.
   *
   * @param quality 0 to 100
   */
  public static FingerInfo finger(Fingerprint press, int quality) {
    int compression =
        press.header().format() == ImageFormat.WSQ
            ? FingerInfo.COMPRESSION_WSQ
            : FingerInfo.COMPRESSION_PNG;
    try {
      FingerImageInfo picture =
          new FingerImageInfo(
              press.position().code(),
              1,
              1,
              quality,
              FingerImageInfo.IMPRESSION_TYPE_LIVE_SCAN_PLAIN,
              press.header().width(),
              press.header().height(),
              new ByteArrayInputStream(press.bytes()),
              press.bytes().length,
              compression);
      return new FingerInfo(
          0,
          ACQUISITION_LEVEL,
          FingerInfo.SCALE_UNITS_PPI,
          Fingerprint.DPI,
          Fingerprint.DPI,
          Fingerprint.DPI,
          Fingerprint.DPI,
          GREY_BITS,
          compression,
          List.of(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param jpeg full frontal
   * @throws IOException when it cannot be read
   */
  public static FaceInfo face(byte[] jpeg, int width, int height, Gender gender)
      throws IOException {
    FaceImageInfo picture =
        new FaceImageInfo(
            gender,
            FaceImageInfo.EyeColor.UNSPECIFIED,
            0,
            FaceImageInfo.HAIR_COLOR_UNSPECIFIED,
            FaceImageInfo.EXPRESSION_UNSPECIFIED,
            new int[3],
            new int[3],
            FaceImageInfo.FACE_IMAGE_TYPE_FULL_FRONTAL,
            FaceImageInfo.IMAGE_COLOR_SPACE_UNSPECIFIED,
            FaceImageInfo.SOURCE_TYPE_UNSPECIFIED,
            0,
            0,
            new FaceImageInfo.FeaturePoint[0],
            width,
            height,
            new ByteArrayInputStream(jpeg),
            jpeg.length,
            FaceImageInfo.IMAGE_DATA_TYPE_JPEG);
    return new FaceInfo(List.of(picture));
  }
}
