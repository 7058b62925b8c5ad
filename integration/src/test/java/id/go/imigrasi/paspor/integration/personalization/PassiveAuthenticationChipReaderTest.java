package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.ChipReading;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.QualityCheck;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassiveAuthenticationChipReaderTest {
  private static final Mrz MRZ =
      IcuMrzPrinterTest.printer("PP", WithoutSurname.LAST_WORD).print(DataPages.suhartini());
  private static final byte[] FACE = Chips.face();
  private static final Instant NOW = Chips.MADE.plus(Duration.ofDays(1));

  private final InMemoryStation images = new InMemoryStation();

  @Test
  void findsZoneFaceAndHashesUnderATrustedSignature() {
    ChipReading read = reader(NOW, Chips.CSCA).read(Chips.chip(MRZ, FACE));
    assertThat(read.mrz()).isEqualTo(MRZ);
    assertThat(read.faceSha256()).isEqualTo(PassiveAuthenticationChipReader.sha256(FACE));
    assertThat(read.listed()).containsExactlyInAnyOrder(1, 2);
    assertThat(read.signed()).isEqualTo(read.computed());
    assertThat(read.signatureValid()).isTrue();
    assertThat(read.signerTrusted()).isTrue();
  }

  @Test
  void seesAnotherFaceUnderTheSameSignature() {
    ChipFiles chip = Chips.chip(MRZ, FACE);
    byte[] other = FACE.clone();
    other[other.length - 10] ^= 1;
    ChipReading read =
        reader(NOW, Chips.CSCA)
            .read(new ChipFiles(chip.com(), Chips.chip(MRZ, other).groups(), chip.sod()));
    assertThat(read.faceSha256()).isEmpty();
    assertThat(read.signed().get(2)).isNotEqualTo(read.computed().get(2));
    assertThat(read.signed().get(1)).isEqualTo(read.computed().get(1));
  }

  @Test
  void seesABitFlippedInTheSignature() {
    ChipFiles chip = Chips.chip(MRZ, FACE);
    byte[] sod = chip.sod().clone();
    sod[sod.length - 1] ^= 1;
    ChipReading read = reader(NOW, Chips.CSCA).read(new ChipFiles(chip.com(), chip.groups(), sod));
    assertThat(read.signatureValid()).isFalse();
  }

  @Test
  void trustsNoSignerWithoutItsAuthorityOrOutOfTime() {
    ChipFiles chip = Chips.chip(MRZ, FACE);
    assertThat(reader(NOW).read(chip).signerTrusted()).isFalse();
    assertThat(reader(NOW, Chips.SIGNER).read(chip).signerTrusted()).isFalse();
    assertThat(reader(Chips.MADE.minusSeconds(1), Chips.CSCA).read(chip).signerTrusted()).isFalse();
  }

  @Test
  void refusesAFileThatEndsTooSoonOrHasARest() {
    ChipFiles chip = Chips.chip(MRZ, FACE);
    byte[] zone = chip.groups().get(1);
    byte[] cut = Arrays.copyOf(zone, zone.length - 1);
    byte[] longer = Arrays.copyOf(zone, zone.length + 1);
    for (byte[] dg1 : List.of(cut, longer, new byte[0], new byte[] {0x61})) {
      ChipFiles broken =
          new ChipFiles(chip.com(), Map.of(1, dg1, 2, chip.groups().get(2)), chip.sod());
      assertThatThrownBy(() -> reader(NOW, Chips.CSCA).read(broken)).isInstanceOf(Refused.class);
    }
    ChipFiles noSignature = new ChipFiles(chip.com(), chip.groups(), new byte[] {0x77, 0});
    assertThatThrownBy(() -> reader(NOW).read(noSignature)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnyFlippedBitInAnyGroup(FaceRecord record) {
    PersonalizationOrder order = Chips.order(images);
    ChipFiles chip =
        Chips.signed(
            Chips.writer(record, 1, 2, 3, 11, 12, 14, 15).prepare(order, FACE, images, NOW));
    assertThat(failed(order, chip)).isEmpty();
    // the newer record of the face changes no other group
    chip.groups().keySet().stream()
        .filter(group -> record == FaceRecord.ISO_19794_5 || group == ChipProfile.FACE)
        .forEach(group -> refusesAnyFlippedBit(order, chip, group));
  }

  /** Every bit of a short group, and every thirty-seventh of a picture. */
  private void refusesAnyFlippedBit(PersonalizationOrder order, ChipFiles chip, int group) {
    int step = chip.groups().get(group).length > 500 ? 37 : 1;
    for (int bit = 0; bit < chip.groups().get(group).length * 8; bit += step) {
      Map<Integer, byte[]> changed = new TreeMap<>(chip.groups());
      byte[] file = chip.groups().get(group).clone();
      file[bit / 8] ^= 1 << bit % 8;
      changed.put(group, file);
      assertThat(failed(order, new ChipFiles(chip.com(), changed, chip.sod())))
          .as("bit %d of DG%d", bit, group)
          .isNotEmpty();
    }
  }

  @Test
  void refusesAChipThatLacksAGroupOrHasOneMore() {
    PersonalizationOrder order = Chips.order(images);
    ChipFiles chip =
        Chips.signed(
            Chips.writer(FaceRecord.ISO_19794_5, 1, 2, 14, 15).prepare(order, FACE, images, NOW));
    Map<Integer, byte[]> fewer = new TreeMap<>(chip.groups());
    fewer.remove(15);
    assertThat(failed(order, new ChipFiles(chip.com(), fewer, chip.sod())))
        .contains(QualityCheck.GROUPS_COMPLETE);
    Map<Integer, byte[]> more = new TreeMap<>(chip.groups());
    more.put(12, ChipWriter.dg12(order.page(), NOW));
    assertThat(failed(order, new ChipFiles(chip.com(), more, chip.sod())))
        .contains(QualityCheck.GROUPS_COMPLETE);
    byte[] shorter = ChipWriter.com(Set.of(1, 2));
    assertThat(failed(order, new ChipFiles(shorter, chip.groups(), chip.sod())))
        .containsExactly(QualityCheck.GROUPS_COMPLETE);
  }

  private static Set<QualityCheck> failed(PersonalizationOrder order, ChipFiles chip) {
    try {
      ChipReading read = reader(NOW, Chips.CSCA).read(chip);
      return QualityReport.differences(order, order.mrz(), read);
    } catch (Refused unreadable) {
      return EnumSet.allOf(QualityCheck.class);
    }
  }

  @Test
  void readsTheAuthoritiesAndTheirWithdrawalsFromAFolder(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("test.cer"), Chips.CSCA.getEncoded());
    FolderTrustAnchors anchors = new FolderTrustAnchors(folder);
    ChipFiles chip = Chips.chip(MRZ, FACE);
    PassiveAuthenticationChipReader reader =
        new PassiveAuthenticationChipReader(anchors, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(reader.read(chip).signerTrusted()).isTrue();
    Files.write(folder.resolve("test.crl"), Chips.withdrawal().getEncoded());
    assertThat(reader.read(chip).signerTrusted()).isFalse();
    assertThat(new FolderTrustAnchors(folder).all()).containsExactly(Chips.CSCA);
    assertThat(new FolderTrustAnchors(folder.resolve("absent")).all()).isEmpty();
  }

  private static PassiveAuthenticationChipReader reader(Instant now, X509Certificate... known) {
    return new PassiveAuthenticationChipReader(
        () -> List.of(known), Clock.fixed(now, ZoneOffset.UTC));
  }
}
