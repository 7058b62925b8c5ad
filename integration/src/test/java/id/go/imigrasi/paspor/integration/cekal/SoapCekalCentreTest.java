package id.go.imigrasi.paspor.integration.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.integration.Neighbourhood;
import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.residents.Resident;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cekal centre over SOAP, against the stand-in. */
class SoapCekalCentreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String RUSLAN = "6471031305719001";

  private final Neighbourhood neighbours = new Neighbourhood();
  private final SoapCekalCentre centre =
      new SoapCekalCentre(neighbours.line("/cekal/soap"), "2110", CLOCK);

  @AfterEach
  void hangUp() {
    neighbours.close();
  }

  @Test
  void somebodyUnlistedHasNoHitAndTheAnswerNamesItsList() throws Unreachable {
    Screening answer = centre.screen(about("6471015704929001"));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.listVersion()).isNotBlank();
    assertThat(answer.at()).isEqualTo(CLOCK.instant());
  }

  @Test
  void theNikOfAnEntryIsAHardHitThatExplainsItself() throws Unreachable {
    CekalHit hit = centre.screen(about(RUSLAN)).hits().get(0);
    assertThat(hit.isHard()).isTrue();
    assertThat(hit.entry().list()).isEqualTo(WatchList.EXIT_BAN);
    assertThat(hit.entry().requestingAgency()).isEqualTo("KPK");
    assertThat(hit.entry().isInForceOn(TODAY)).isTrue();
    assertThat(hit.reasons()).extracting(CekalHit.Reason::element).contains("nik", "fullName");
  }

  @ParameterizedTest
  @CsvSource({"6471040209849001,CG-0002", "6471055501909001,CG-0003"})
  void whoResemblesAnEntryIsASoftHit(String nik, String entry) throws Unreachable {
    List<CekalHit> hits = centre.screen(about(nik)).hits();
    assertThat(hits).extracting(hit -> hit.entry().entryId()).containsExactly(entry);
    assertThat(hits.get(0).isHard()).isFalse();
  }

  @Test
  void anEntryThatEndedDoesNotHitAnyMore() throws Unreachable {
    assertThat(centre.screen(about("6471061708609001")).hits()).isEmpty();
  }

  @Test
  void anEarlierPassportOfAnEntryHits() throws Unreachable {
    ScreeningQuestion plain = about("6471015704929001");
    ScreeningQuestion asked =
        new ScreeningQuestion(
            TODAY,
            plain.nik(),
            plain.fullName(),
            plain.alias(),
            plain.sex(),
            plain.birth(),
            List.of("ZZ0000001"));
    CekalHit hit = centre.screen(asked).hits().get(0);
    assertThat(hit.entry().list()).isEqualTo(WatchList.ENTRY_BAN);
    assertThat(hit.isHard()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"SLOW", "DOWN", "RUBBISH"})
  void whenItBehavesBadlyItIsUnreachable(Behaviour behaviour) {
    neighbours.turn(StandIn.CEKAL, behaviour);
    assertThatThrownBy(() -> centre.screen(about(RUSLAN)))
        .isInstanceOf(Unreachable.class)
        .message()
        .doesNotContain(RUSLAN, "RUSLAN");
  }

  private ScreeningQuestion about(String nik) {
    Resident resident = neighbours.residents.find(nik).orElseThrow();
    return new ScreeningQuestion(
        TODAY,
        new Nik(nik),
        new FullName(resident.name()),
        Optional.empty(),
        "F".equals(resident.sex()) ? Sex.FEMALE : Sex.MALE,
        new Birth(resident.birthPlace(), resident.birthDate()),
        List.of());
  }
}
