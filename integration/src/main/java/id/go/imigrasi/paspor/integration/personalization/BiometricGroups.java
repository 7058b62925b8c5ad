package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.FingerQuality;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.ImageDecoder;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.integration.biometrics.IsoRecords;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.scuba.data.Gender;
import org.jmrtd.cbeff.StandardBiometricHeader;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.icao.DG3File;
import org.jmrtd.lds.iso19794.FaceInfo;
import org.jmrtd.lds.iso19794.FingerInfo;
import org.jmrtd.lds.iso39794.FaceImageDataBlock;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock.FaceImageKind2DCode;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock.ImageDataFormatCode;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock.ImageSizeBlock;
import org.jmrtd.lds.iso39794.FaceImageRepresentation2DBlock;
import org.jmrtd.lds.iso39794.FaceImageRepresentationBlock;
import org.jmrtd.lds.iso39794.VersionBlock;

/** The face and the fingers in the records that borders read (Doc 9303-10 §4.7.2 and §4.7.3). */
final class BiometricGroups {
  private BiometricGroups() {}

  /**
   * @param jpeg the approved photo, full frontal
   */
  static byte[] dg2(byte[] jpeg, Sex sex, FaceRecord record) {
    try {
      return record == FaceRecord.ISO_39794_5 ? iso39794(jpeg) : iso19794(jpeg, sex);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] iso19794(byte[] jpeg, Sex sex) throws IOException {
    FaceImages.Size size = FaceImages.sizeOfJpeg(jpeg);
    FaceInfo face =
        IsoRecords.face(
            jpeg, size.width(), size.height(), sex == Sex.FEMALE ? Gender.FEMALE : Gender.MALE);
    return DG2File.createISO19794DG2File(List.of(face)).getEncoded();
  }

  private static byte[] iso39794(byte[] jpeg) {
    FaceImages.Size size = FaceImages.sizeOfJpeg(jpeg);
    FaceImageInformation2DBlock about =
        new FaceImageInformation2DBlock(
            ImageDataFormatCode.JPEG,
            FaceImageKind2DCode.MRTD,
            null,
            null,
            null,
            null,
            null,
            new ImageSizeBlock(size.width(), size.height()),
            null,
            null,
            null);
    FaceImageRepresentationBlock picture =
        new FaceImageRepresentationBlock(
            BigInteger.ZERO,
            new FaceImageRepresentation2DBlock(jpeg, about, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    FaceImageDataBlock face =
        new FaceImageDataBlock(new VersionBlock(3, 2019), List.of(picture), faceHeader());
    return DG2File.createISO39794DG2File(List.of(face)).getEncoded();
  }

  /** Biometric type face, format owner ISO/IEC JTC 1/SC 37, type 42 (Doc 9303-10, table 45). */
  private static StandardBiometricHeader faceHeader() {
    Map<Integer, byte[]> elements = new TreeMap<>();
    elements.put(0x81, new byte[] {2});
    elements.put(0x82, new byte[] {0});
    elements.put(0x87, new byte[] {1, 1});
    elements.put(0x88, new byte[] {0, 0x2A});
    return new StandardBiometricHeader(new TreeMap<>(elements));
  }

  /** ISO/IEC 19794-4:2005, pictures as the scanner gave them; empty where there is no finger. */
  static Optional<byte[]> dg3(
      Map<FingerPosition, ImageRef> fingers, Images images, ImageDecoder decoder) {
    List<FingerInfo> records = new ArrayList<>();
    for (Map.Entry<FingerPosition, ImageRef> finger : fingers.entrySet()) {
      byte[] picture =
          images
              .find(finger.getValue())
              .orElseThrow(() -> Refused.because("personalization.finger.missing"))
              .bytes();
      Fingerprint press = Fingerprint.of(finger.getKey(), picture);
      records.add(
          IsoRecords.finger(
              press, FingerQuality.of(decoder.decode(picture, press.header())).score()));
    }
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(DG3File.createISO19794DG3File(records).getEncoded());
  }
}
