package id.go.imigrasi.paspor.domain.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QualityReportTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final String FACE = "ab".repeat(32);
  private static final Map<Integer, String> HASHES = Map.of(1, "01", 2, "02");
  private static final PersonalizationOrder ORDER = order();

  @Test
  void findsNothingWhereEverythingAgrees() {
    assertThat(differences(ORDER.mrz(), reading(FACE, HASHES, HASHES, true, true))).isEmpty();
  }

  @Test
  void namesEachThingThatDoesNotAgree() {
    Map<Integer, String> other = Map.of(1, "01", 2, "ff");
    Map<Integer, String> more = Map.of(1, "01", 2, "02", 3, "03");
    assertThat(differences(ORDER.mrz(), reading("cd".repeat(32), HASHES, HASHES, true, true)))
        .containsExactly(QualityCheck.FACE);
    assertThat(differences(ORDER.mrz(), reading(FACE, HASHES, other, true, true)))
        .containsExactly(QualityCheck.HASHES);
    assertThat(differences(ORDER.mrz(), reading(FACE, more, HASHES, true, true)))
        .containsExactlyInAnyOrder(QualityCheck.HASHES, QualityCheck.GROUPS_COMPLETE);
    assertThat(differences(ORDER.mrz(), reading(FACE, HASHES, HASHES, false, false)))
        .containsExactlyInAnyOrder(QualityCheck.SIGNATURE, QualityCheck.CHAIN);
  }

  @Test
  void noticesAPageOfAnotherBookAndAWrongDigit() {
    Mrz other =
        Mrz.of(
            "PP",
            new MrzName(List.of("SANTOSO"), List.of("BUDI")),
            DataPages.budiSantoso(),
            EmptyOptional.FILLER);
    assertThat(differences(other, reading(FACE, HASHES, HASHES, true, true)))
        .containsExactlyInAnyOrder(
            QualityCheck.PRINTED_EQUALS_CHIP,
            QualityCheck.PAGE_EQUALS_ZONE,
            QualityCheck.NUMBER_EQUALS_BOOKLET);
    Mrz wrong = new Mrz(ORDER.mrz().upper(), ORDER.mrz().lower().substring(0, 43) + "1");
    assertThat(differences(wrong, reading(FACE, HASHES, HASHES, true, true)))
        .contains(QualityCheck.CHECK_DIGITS);
  }

  @Test
  void noticesAZoneThatTellsAnotherDayThanThePage() {
    DataPage page = DataPages.suhartini();
    DataPage younger =
        DataPages.page(
            page.name().text(),
            page.number().text(),
            page.sex(),
            page.birth().date().plusDays(1),
            page.expires());
    MrzName name = new MrzName(List.of("SUHARTINI"), List.of());
    Mrz zone = Mrz.of("PP", name, younger, EmptyOptional.FILLER);
    assertThat(zone.wrongCheckDigits()).isEmpty();
    assertThat(differences(zone, reading(FACE, HASHES, HASHES, true, true)))
        .containsExactlyInAnyOrder(QualityCheck.PRINTED_EQUALS_CHIP, QualityCheck.PAGE_EQUALS_ZONE);
  }

  @Test
  void nothingPassesWhileACheckFails() {
    Set<QualityCheck> failed = Set.of(QualityCheck.CHAIN);
    assertThatThrownBy(() -> report(failed, null)).isInstanceOf(Refused.class);
    assertThat(report(failed, SpoilCause.CHIP).passed()).isFalse();
    assertThat(report(Set.of(), null).passed()).isTrue();
    assertThat(report(Set.of(), SpoilCause.LAMINATE).passed()).isFalse();
  }

  @Test
  void anAnswerOnlyEverMovesAnOrderOn() {
    PersonalizationOrder engraved = ORDER.with(answer(StationState.ENGRAVED));
    assertThat(engraved.with(answer(StationState.ACCEPTED))).isSameAs(engraved);
    assertThat(engraved.with(answer(StationState.ENGRAVED))).isSameAs(engraved);
    PersonalizationOrder spoilt =
        engraved.with(StationAnswer.spoilt(ORDER.requestId(), NOW, SpoilCause.PRINTER));
    assertThat(spoilt.state()).isEqualTo(StationState.SPOILT);
    assertThat(spoilt.with(StationAnswer.rejected(ORDER.requestId(), NOW, "late")))
        .isSameAs(spoilt);
  }

  @Test
  void anAnswerCarriesExactlyWhatItsStateAsksFor() {
    UUID id = ORDER.requestId();
    assertThatThrownBy(() -> StationAnswer.of(id, StationState.DONE, NOW))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> StationAnswer.of(id, StationState.SPOILT, NOW))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> StationAnswer.of(id, StationState.REQUESTED, NOW))
        .isInstanceOf(Refused.class);
  }

  private static Set<QualityCheck> differences(Mrz printed, ChipReading chip) {
    return QualityReport.differences(ORDER, printed, chip);
  }

  private static ChipReading reading(
      String face,
      Map<Integer, String> signed,
      Map<Integer, String> computed,
      boolean valid,
      boolean trusted) {
    return new ChipReading(
        ORDER.mrz(), face, new byte[0], Set.of(1, 2), signed, computed, valid, trusted);
  }

  private static QualityReport report(Set<QualityCheck> failed, SpoilCause cause) {
    return new QualityReport(ORDER.requestId(), ORDER.application(), failed, cause, "quality", NOW);
  }

  private static StationAnswer answer(StationState state) {
    return StationAnswer.of(ORDER.requestId(), state, NOW);
  }

  private static PersonalizationOrder order() {
    DataPage page = DataPages.suhartini();
    return new PersonalizationOrder(
        UUID.randomUUID(),
        new ApplicationNumber("2110261123000001"),
        "ELECTRONIC_10",
        page.number(),
        false,
        page,
        Mrz.of("PP", new MrzName(List.of("SUHARTINI"), List.of()), page, EmptyOptional.FILLER),
        new ImageRef(UUID.randomUUID(), FACE),
        null,
        ChipDetails.withoutFingers(new FullName("SUHARTINI")),
        StationState.REQUESTED,
        NOW,
        null);
  }
}
