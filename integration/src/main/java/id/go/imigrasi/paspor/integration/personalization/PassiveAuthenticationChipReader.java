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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jmrtd.cbeff.BiometricDataBlock;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.iso19794.FaceInfo;
import org.jmrtd.lds.iso39794.FaceImageDataBlock;

/**
 * Reads a chip from its bytes alone, as a border would: nothing of what the station meant to write
 * is known here.
 */
@Dependent
class PassiveAuthenticationChipReader implements ChipReader {
  private static final int EF_COM = 0x60;
  private static final int TAG_LIST = 0x5C;
  private static final int ZONE = 0x5F1F;
  private static final Map<Integer, Integer> GROUP_BY_TAG =
      Map.of(0x61, 1, 0x75, 2, 0x63, 3, 0x6B, 11, 0x6C, 12, 0x6E, 14, 0x6F, 15);

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
    Map<Integer, String> computed = computed(files);
    // what nobody signed is not taken apart: it could be made to harm the reader
    boolean faceIsSigned =
        computed.containsKey(2) && computed.get(2).equals(signed.byGroup().get(2));
    byte[] face = faceIsSigned ? face(group(files, 2)) : new byte[0];
    return new ChipReading(
        mrz(group(files, 1)),
        faceIsSigned ? sha256(face) : "",
        face,
        listed(files.com()),
        signed.byGroup(),
        computed,
        signed.signatureIsValid(),
        signed.signerIsTrusted(anchors.all(), anchors.withdrawals(), clock.instant()));
  }

  private static byte[] group(ChipFiles files, int number) {
    byte[] file = files.groups().get(number);
    if (file == null) {
      throw Refused.because("personalization.chip.unreadable");
    }
    return file;
  }

  private static Map<Integer, String> computed(ChipFiles files) {
    Map<Integer, String> hashes = new TreeMap<>();
    files.groups().forEach((group, file) -> hashes.put(group, sha256(file)));
    return hashes;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mrz mrz(byte[] dg1) {
    byte[] zone = TaggedData.only(dg1, 0x61).inner(ZONE).value();
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
      BiometricDataBlock record = new DG2File(new ByteArrayInputStream(dg2)).getSubRecords().get(0);
      return picture(record).readAllBytes();
    } catch (IOException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | ClassCastException
        | IllegalArgumentException e) {
      throw Refused.because("personalization.chip.unreadable");
    }
  }

  private static InputStream picture(BiometricDataBlock record) {
    return record instanceof FaceImageDataBlock block
        ? block
            .getRepresentationBlocks()
            .get(0)
            .getImageRepresentation2DBlock()
            .getRepresentationData2DInputStream()
        : ((FaceInfo) record).getFaceImageInfos().get(0).getImageInputStream();
  }
}
