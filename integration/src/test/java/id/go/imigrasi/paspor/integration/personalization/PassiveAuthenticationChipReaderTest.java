package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.ChipReading;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassiveAuthenticationChipReaderTest {
  private static final Mrz MRZ =
      IcuMrzPrinterTest.printer("PP", WithoutSurname.LAST_WORD).print(DataPages.suhartini());
  private static final byte[] FACE = Chips.face();
  private static final Instant NOW = Chips.MADE.plus(Duration.ofDays(1));

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
    byte[] dg2 = ChipWriter.dg2(other, id.go.imigrasi.paspor.domain.applicant.Sex.FEMALE);
    ChipReading read =
        reader(NOW, Chips.CSCA).read(new ChipFiles(chip.com(), chip.dg1(), dg2, chip.sod()));
    assertThat(read.signed().get(2)).isNotEqualTo(read.computed().get(2));
    assertThat(read.signed().get(1)).isEqualTo(read.computed().get(1));
  }

  @Test
  void seesABitFlippedInTheSignature() {
    ChipFiles chip = Chips.chip(MRZ, FACE);
    byte[] sod = chip.sod().clone();
    sod[sod.length - 1] ^= 1;
    ChipReading read =
        reader(NOW, Chips.CSCA).read(new ChipFiles(chip.com(), chip.dg1(), chip.dg2(), sod));
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
    byte[] cut = Arrays.copyOf(chip.dg1(), chip.dg1().length - 1);
    byte[] longer = Arrays.copyOf(chip.dg1(), chip.dg1().length + 1);
    for (byte[] dg1 : List.of(cut, longer, new byte[0], new byte[] {0x61})) {
      ChipFiles broken = new ChipFiles(chip.com(), dg1, chip.dg2(), chip.sod());
      assertThatThrownBy(() -> reader(NOW, Chips.CSCA).read(broken)).isInstanceOf(Refused.class);
    }
    ChipFiles noSignature = new ChipFiles(chip.com(), chip.dg1(), chip.dg2(), new byte[] {0x77, 0});
    assertThatThrownBy(() -> reader(NOW).read(noSignature)).isInstanceOf(Refused.class);
  }

  @Test
  void readsTheAuthoritiesFromAFolder(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("test.cer"), Chips.CSCA.getEncoded());
    assertThat(new FolderTrustAnchors(folder).all()).containsExactly(Chips.CSCA);
    assertThat(new FolderTrustAnchors(folder.resolve("absent")).all()).isEmpty();
  }

  private static PassiveAuthenticationChipReader reader(Instant now, X509Certificate... known) {
    return new PassiveAuthenticationChipReader(
        () -> List.of(known), Clock.fixed(now, ZoneOffset.UTC));
  }
}
