package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jmrtd.lds.ActiveAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationPublicKeyInfo;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.lds.icao.COMFile;
import org.jmrtd.lds.icao.DG11File;
import org.jmrtd.lds.icao.DG12File;
import org.jmrtd.lds.icao.DG14File;
import org.jmrtd.lds.icao.DG15File;
import org.jmrtd.lds.icao.DG1File;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.icao.DG3File;
import org.jmrtd.lds.iso19794.FingerImageInfo;
import org.jmrtd.lds.iso19794.FingerInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader of another maker understands each file that the station writes. */
class ChipWriterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");
  private final InMemoryStation images = new InMemoryStation();
  private final PersonalizationOrder order = Chips.order(images);

  @Test
  void theChipOfTheDefaultProfileHoldsWhatIndonesianChipsHold() {
    ChipWriter.Prepared chip = prepared(FaceRecord.ISO_19794_5, 1, 2, 3, 14, 15);
    assertThat(chip.groups()).containsOnlyKeys(1, 2, 3, 14, 15);
    assertThat(chip.keys()).isPresent();
  }

  @Test
  void theFirstGroupIsThePrintedZoneBitForBit() throws IOException {
    byte[] dg1 = prepared(FaceRecord.ISO_19794_5, 1, 2).groups().get(1);
    assertThat(dg1).hasSize(93).endsWith(order.mrz().joined().getBytes("US-ASCII"));
    assertThat(new DG1File(in(dg1)).getMRZInfo().getDocumentNumber()).isEqualTo("X1234567");
  }

  @Test
  void theListNamesTheGroupsAndTheVersions() throws IOException {
    COMFile com = new COMFile(in(prepared(FaceRecord.ISO_19794_5, 1, 2, 11, 14, 15).com()));
    assertThat(com.getTagList()).containsExactly(0x61, 0x75, 0x6B, 0x6E, 0x6F);
    assertThat(com.getLDSVersion()).isEqualTo("1.7");
    assertThat(com.getUnicodeVersion()).isEqualTo("4.0.0");
  }

  @ParameterizedTest
  @EnumSource
  void theFaceIsTheApprovedPictureInEitherRecord(FaceRecord record) throws IOException {
    byte[] dg2 = prepared(record, 1, 2).groups().get(2);
    int tag = record == FaceRecord.ISO_19794_5 ? 0x5F2E : 0x7F2E;
    byte[] template = TaggedData.only(dg2, 0x75).inner(0x7F61).inner(0x7F60).inner(tag).value();
    assertThat(template).isNotEmpty();
    assertThat(new DG2File(in(dg2)).getSubRecords()).hasSize(1);
  }

  @Test
  void eachFingerIsThePictureOfTheScannerWithItsPosition() throws IOException {
    byte[] dg3 = prepared(FaceRecord.ISO_19794_5, 1, 2, 3).groups().get(3);
    List<FingerInfo> fingers =
        new DG3File(in(dg3)).getSubRecords().stream().map(FingerInfo.class::cast).toList();
    assertThat(fingers).hasSize(2);
    FingerImageInfo first = fingers.get(0).getFingerImageInfos().get(0);
    assertThat(first.getPosition()).isEqualTo(FingerImageInfo.POSITION_RIGHT_INDEX_FINGER);
    assertThat(first.getWidth()).isEqualTo(240);
    assertThat(first.getImageInputStream().readAllBytes()).isEqualTo(Chips.finger());
    assertThat(fingers.get(0).getHorizontalImageResolution()).isEqualTo(500);
    FingerImageInfo second = fingers.get(1).getFingerImageInfos().get(0);
    assertThat(second.getPosition()).isEqualTo(FingerImageInfo.POSITION_LEFT_THUMB);
  }

  @Test
  void whoHasNoFingersGetsAChipWithoutThem() {
    assertThat(BiometricGroups.dg3(Map.of(), images, (bytes, header) -> null)).isEmpty();
  }

  @Test
  void theFullNameIsNotCutAndFollowsTheOfficesOrder() throws IOException {
    ChipDetails details =
        ChipDetails.withoutFingers(
            new FullName("RADEN AJENG SITI HALIZAH KUSUMANINGRUM WIDYADHARI PRAMESTI"));
    DG11File last =
        new DG11File(in(ChipWriter.dg11(DataPages.suhartini(), details, WithoutSurname.LAST_WORD)));
    assertThat(last.getNameOfHolder())
        .isEqualTo("PRAMESTI<<RADEN<AJENG<SITI<HALIZAH<KUSUMANINGRUM<WIDYADHARI");
    assertThat(last.getFullDateOfBirth()).isEqualTo("19900215");
    assertThat(last.getPlaceOfBirth()).containsExactly("BALIKPAPAN");
    DG11File whole =
        new DG11File(
            in(
                ChipWriter.dg11(
                    DataPages.suhartini(),
                    ChipDetails.withoutFingers(new FullName("SATRIYA SUDARPA")),
                    WithoutSurname.WHOLE_NAME)));
    assertThat(whole.getNameOfHolder()).isEqualTo("SATRIYA<SUDARPA");
  }

  @Test
  void theDocumentsGroupTellsOfficeDayAndSecond() throws IOException {
    DG12File read = new DG12File(in(ChipWriter.dg12(DataPages.suhartini(), NOW)));
    assertThat(read.getIssuingAuthority()).isEqualTo("BALIKPAPAN");
    assertThat(read.getDateOfIssue()).isEqualTo("20260310");
    assertThat(read.getDateAndTimeOfPersonalization()).isEqualTo("20261123010203");
  }

  @Test
  void theSecurityGroupsAnnounceTheProtocolsOfIndonesianChips() throws IOException {
    Map<Integer, byte[]> groups = prepared(FaceRecord.ISO_19794_5, 1, 2, 14, 15).groups();
    DG14File read = new DG14File(in(groups.get(14)));
    assertThat(read.getSecurityInfos())
        .filteredOn(PACEInfo.class::isInstance)
        .singleElement()
        .satisfies(
            info -> {
              assertThat(info.getObjectIdentifier())
                  .isEqualTo(SecurityInfo.ID_PACE_ECDH_GM_AES_CBC_CMAC_256);
              assertThat(((PACEInfo) info).getParameterId())
                  .isEqualTo(PACEInfo.PARAM_ID_ECP_BRAINPOOL_P256_R1);
            });
    assertThat(read.getSecurityInfos())
        .hasSize(4)
        .hasAtLeastOneElementOfType(ChipAuthenticationInfo.class)
        .hasAtLeastOneElementOfType(ChipAuthenticationPublicKeyInfo.class)
        .hasAtLeastOneElementOfType(ActiveAuthenticationInfo.class);
    assertThat(new DG15File(in(groups.get(15))).getPublicKey().getAlgorithm()).contains("EC");
  }

  @Test
  void everyChipHasKeysOfItsOwnThatFitItsGroupsOnly() {
    ChipWriter.Prepared one = prepared(FaceRecord.ISO_19794_5, 1, 2, 14, 15);
    ChipWriter.Prepared other = prepared(FaceRecord.ISO_19794_5, 1, 2, 14, 15);
    byte[] secrets = one.keys().orElseThrow().secrets();
    assertThat(ChipKeys.fit(secrets, one.groups())).isTrue();
    assertThat(ChipKeys.fit(secrets, other.groups())).isFalse();
    Map<Integer, byte[]> mixed = new TreeMap<>(one.groups());
    mixed.put(15, other.groups().get(15));
    assertThat(ChipKeys.fit(secrets, mixed)).isFalse();
  }

  @Test
  void aProfileThatNoBorderUnderstandsIsRefused() {
    for (Set<Integer> groups : List.of(Set.of(1), Set.of(1, 2, 7), Set.of(1, 2, 15))) {
      assertThatThrownBy(() -> new ChipProfile(groups, FaceRecord.ISO_19794_5))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private ChipWriter.Prepared prepared(FaceRecord face, Integer... groups) {
    return Chips.writer(face, groups).prepare(order, Chips.face(), images, NOW);
  }

  private static ByteArrayInputStream in(byte[] file) {
    return new ByteArrayInputStream(file);
  }
}
