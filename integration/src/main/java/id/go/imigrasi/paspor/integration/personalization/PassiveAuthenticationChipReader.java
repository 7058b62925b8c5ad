package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.ChipReader;
import id.go.imigrasi.paspor.domain.personalization.ChipReading;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;

/**
 * Reads a chip from its bytes alone, as a border would: nothing of what the station meant to write
 * is known here.
 */
@Dependent
class PassiveAuthenticationChipReader implements ChipReader {
  private static final int EF_COM = 0x60;
  private static final int TAG_LIST = 0x5C;
  private static final int DG1 = 0x61;
  private static final int ZONE = 0x5F1F;
  private static final Map<Integer, Integer> GROUP_BY_TAG = Map.of(0x61, 1, 0x75, 2);

  private final TrustAnchors anchors;
  private final Clock clock;

  @Inject
  PassiveAuthenticationChipReader(TrustAnchors anchors, Clock clock) {
    this.anchors = anchors;
    this.clock = clock;
  }

  @Override
  public ChipReading read(ChipFiles files) {
    SignedHashes signed = SignedHashes.read(files.sod());
    return new ChipReading(
        mrz(files.dg1()),
        sha256(face(files.dg2())),
        listed(files.com()),
        signed.byGroup(),
        Map.of(1, sha256(files.dg1()), 2, sha256(files.dg2())),
        signed.signatureIsValid(),
        signed.signerIsTrusted(anchors.all(), clock.instant()));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mrz mrz(byte[] dg1) {
    byte[] zone = TaggedData.only(dg1, DG1).inner(ZONE).value();
    return Mrz.read(new String(zone, StandardCharsets.US_ASCII));
  }

  private static Set<Integer> listed(byte[] com) {
    Set<Integer> groups = new TreeSet<>();
    for (byte tag : TaggedData.only(com, EF_COM).inner(TAG_LIST).value()) {
      // an unknown tag counts as a group of its own and so never agrees
      groups.add(GROUP_BY_TAG.getOrDefault(tag & 0xFF, tag & 0xFF));
    }
    return groups;
  }

  private static byte[] face(byte[] dg2) {
    try {
      FaceInfo record =
          (FaceInfo) new DG2File(new ByteArrayInputStream(dg2)).getSubRecords().get(0);
      FaceImageInfo picture = record.getFaceImageInfos().get(0);
      return picture.getImageInputStream().readAllBytes();
    } catch (IOException
        | IndexOutOfBoundsException
        | ClassCastException
        | IllegalArgumentException e) {
      throw Refused.because("personalization.chip.unreadable");
    }
  }
}
