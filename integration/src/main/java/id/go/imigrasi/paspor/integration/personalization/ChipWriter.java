package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sf.scuba.data.Gender;
import org.jmrtd.lds.LDSFile;
import org.jmrtd.lds.icao.COMFile;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;

/** Builds the files of a chip but for the signed one (Doc 9303-10 §4.6.1, §4.7.1, §4.7.2). */
final class ChipWriter {
  private static final String LDS_VERSION = "1.7";
  private static final String UNICODE_VERSION = "4.0.0";
  private static final int DG1 = 0x61;
  private static final byte[] MRZ_TAG = {0x5F, 0x1F};

  private ChipWriter() {}

  /** The zone as printed, bit for bit. */
  static byte[] dg1(Mrz mrz) {
    byte[] zone = mrz.joined().getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(DG1);
    file.write(MRZ_TAG.length + 1 + zone.length);
    file.writeBytes(MRZ_TAG);
    file.write(zone.length);
    file.writeBytes(zone);
    return file.toByteArray();
  }

  /** The face after ISO/IEC 19794-5:2005, full frontal. */
  static byte[] dg2(byte[] jpeg, Sex sex) {
    try {
      FaceInfo face = new FaceInfo(List.of(frontal(jpeg, sex)));
      return DG2File.createISO19794DG2File(List.of(face)).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaceImageInfo frontal(byte[] jpeg, Sex sex) throws IOException {
    FaceImages.Size size = FaceImages.sizeOfJpeg(jpeg);
    return new FaceImageInfo(
        sex == Sex.FEMALE ? Gender.FEMALE : Gender.MALE,
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
        size.width(),
        size.height(),
        new ByteArrayInputStream(jpeg),
        jpeg.length,
        FaceImageInfo.IMAGE_DATA_TYPE_JPEG);
  }

  /** Lists DG1 and DG2. */
  static byte[] com() {
    int[] groups = {LDSFile.EF_DG1_TAG, LDSFile.EF_DG2_TAG};
    return new COMFile(LDS_VERSION, UNICODE_VERSION, groups).getEncoded();
  }
}
