package id.go.imigrasi.paspor.integration.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Dukcapil;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.integration.LongWinded;
import id.go.imigrasi.paspor.integration.Neighbourhood;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.residents.Resident;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every line to Dukcapil must do; it runs over each of them against the same stand-in. */
abstract class DukcapilContract {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
  private static final String RATNA = "6471015704929001";
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  /** Characters that mean nothing in an answer: fewer and more than 64 Ki. */
  private static final int WORDY = 10_000;

  private static final int ENDLESS = 200_000;

  private final Neighbourhood neighbours = new Neighbourhood();
  private Dukcapil dukcapil;

  abstract Dukcapil line(DukcapilSettings settings);

  @BeforeEach
  void dial() {
    dukcapil = line(settings(Neighbourhood.PASSWORD));
  }

  @AfterEach
  void hangUp() {
    neighbours.close();
  }

  private DukcapilSettings settings(String password) {
    return settings(neighbours.url(), password);
  }

  private static DukcapilSettings settings(String url, String password) {
    return new DukcapilSettings(
        DukcapilSettings.Line.SOAP,
        new SoapLine(url + "/dukcapil/soap", "kanim-2110", password, TWO_SECONDS, TWO_SECONDS),
        URI.create(url + "/dukcapil"),
        "IMIGRASI",
        "10.0.0.1",
        AcceptanceRules.USUAL);
  }

  @Test
  void aPersonWhosePapersAgreeMatches() throws Unreachable {
    IdentityAnswer answer = dukcapil.verify(about(RATNA));
    assertThat(answer.outcome()).isEqualTo(Outcome.MATCH);
    assertThat(answer.scores())
        .containsEntry(Element.NAME, 100)
        .containsEntry(Element.BIRTH_DATE, 100)
        .containsEntry(Element.SEX, 100);
    assertThat(answer.callsLeft()).hasValue(99_999);
    assertThat(answer.at()).isEqualTo(CLOCK.instant());
  }

  @Test
  void ofAParentOnlyNumberAndNameNeedBeStated() throws Unreachable {
    IdentityAnswer answer =
        dukcapil.verify(
            IdentityQuestion.about(
                new Nik(RATNA),
                new FullName(neighbours.residents.find(RATNA).orElseThrow().name())));
    assertThat(answer.scores()).containsOnly(Map.entry(Element.NAME, 100));
  }

  @Test
  void aNameWrittenALittleDifferentlyMatchesInPart() throws Unreachable {
    IdentityAnswer answer = dukcapil.verify(named(RATNA, "RATNA DWI LESTARY"));
    assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(answer.scores().get(Element.NAME)).isBetween(60, 89);
  }

  @Test
  void somebodyElsesNameDoesNotMatch() throws Unreachable {
    assertThat(dukcapil.verify(named(RATNA, "BAMBANG PAMUNGKAS")).outcome())
        .isEqualTo(Outcome.NO_MATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "6471031102489001,DECEASED,11",
    "6471045909909001,DUPLICATE,12",
    "6471050707879001,NOT_FOUND,13",
    "6471066810839001,INACTIVE,14",
    "6471011503769001,BAD_FORMAT,15"
  })
  void everyBusinessNegativeHasItsOutcome(String nik, Outcome outcome, String code)
      throws Unreachable {
    IdentityAnswer answer = dukcapil.verify(about(nik));
    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.providerCode()).isEqualTo(code);
    assertThat(answer.scores()).isEmpty();
  }

  @Test
  void somebodyNobodyKnowsIsNotFound() throws Unreachable {
    IdentityQuestion unknown =
        new IdentityQuestion(
            new Nik("6471010101909555"),
            Optional.empty(),
            new FullName("TIDAK DIKENAL"),
            Optional.of(new Birth("BALIKPAPAN", java.time.LocalDate.of(1990, 1, 1))),
            Optional.of(Sex.MALE),
            Optional.empty());
    assertThat(dukcapil.verify(unknown).outcome()).isEqualTo(Outcome.NOT_FOUND);
  }

  @Test
  void aCodeNobodyDocumentedIsAnErrorNeverADefault() {
    unreachable("6471024312819001", "unknown RESPONSE_CODE");
  }

  @Test
  void aGarbledAnswerIsNoAnswer() {
    unreachable("6471045402999001", "garbled");
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"SLOW", "DOWN", "RUBBISH"})
  void whenItBehavesBadlyItIsUnreachableAndComesBack(Behaviour behaviour) throws Unreachable {
    neighbours.turn(StandIn.DUKCAPIL, behaviour);
    unreachable(RATNA, "");
    neighbours.turn(StandIn.DUKCAPIL, Behaviour.WELL);
    assertThat(dukcapil.verify(about(RATNA)).outcome()).isEqualTo(Outcome.MATCH);
  }

  @Test
  void anAnswerWithinTheLimitIsReadAndOneOverItIsNoAnswer() throws Unreachable {
    try (LongWinded wordy = new LongWinded(neighbours.url(), WORDY)) {
      dukcapil = line(settings(wordy.url(), Neighbourhood.PASSWORD));
      assertThat(dukcapil.verify(about(RATNA)).outcome()).isEqualTo(Outcome.MATCH);
    }
    try (LongWinded endless = new LongWinded(neighbours.url(), ENDLESS)) {
      dukcapil = line(settings(endless.url(), Neighbourhood.PASSWORD));
      unreachable(RATNA, "");
    }
  }

  @Test
  void aWrongPasswordGetsNoAnswer() {
    dukcapil = line(settings("salah"));
    unreachable(RATNA, "");
  }

  @Test
  void nothingPersonalIsInTheReason() {
    neighbours.turn(StandIn.DUKCAPIL, Behaviour.RUBBISH);
    assertThatThrownBy(() -> dukcapil.verify(about(RATNA)))
        .message()
        .doesNotContain(RATNA, "RATNA", "LESTARI");
  }

  private void unreachable(String nik, String reason) {
    assertThatThrownBy(() -> dukcapil.verify(about(nik)))
        .isInstanceOfSatisfying(
            Unreachable.class, away -> assertThat(away.neighbour()).isEqualTo(Neighbour.DUKCAPIL))
        .hasMessageContaining(reason);
  }

  private IdentityQuestion about(String nik) {
    return named(nik, neighbours.residents.find(nik).orElseThrow().name());
  }

  private IdentityQuestion named(String nik, String name) {
    Resident resident = neighbours.residents.find(nik).orElseThrow();
    return new IdentityQuestion(
        new Nik(nik),
        Optional.empty(),
        new FullName(name),
        Optional.of(new Birth(resident.birthPlace(), resident.birthDate())),
        Optional.of("F".equals(resident.sex()) ? Sex.FEMALE : Sex.MALE),
        Optional.of(resident.address()));
  }
}
