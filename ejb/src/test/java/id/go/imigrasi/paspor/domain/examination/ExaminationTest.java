package id.go.imigrasi.paspor.domain.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110260601000019");
  private static final Instant NOW = Instant.parse("2026-06-02T01:00:00Z");
  private static final ImageRef SIGNATURE = new ImageRef(new UUID(1, 1), "0".repeat(64));
  private final Examination opened = Examination.open(NUMBER, Ground.LOST, "joko", NOW);
  private final Opinion opinion =
      new Opinion(Proposal.REPLACE_WITH_CHARGE, "hilang di perjalanan", "", "joko", NOW);

  @Test
  void isReadyForTheHeadWhenApplicantAndExaminerHaveSigned() {
    Examination signed = answeredThrice().signed(SIGNATURE, NOW);

    assertThat(signed.isComplete()).isFalse();
    assertThat(signed.concluded(opinion).isComplete()).isTrue();
    assertThat(signed.concluded(opinion).proposal()).contains(Proposal.REPLACE_WITH_CHARGE);
  }

  @Test
  void refusesARecordThatAsksTooLittle() {
    assertThatThrownBy(() -> opened.signed(SIGNATURE, NOW))
        .hasMessage("examination.answers-too-few");
  }

  @Test
  void isClosedOnceTheApplicantHasSigned() {
    Examination signed = answeredThrice().signed(SIGNATURE, NOW);

    assertThatThrownBy(() -> signed.answered(new Answer("Lagi?", "Ya")))
        .hasMessage("examination.signed-already");
    assertThatThrownBy(() -> signed.signed(SIGNATURE, NOW))
        .hasMessage("examination.signed-already");
  }

  @Test
  void refusesAnOpinionOnARecordNobodySigned() {
    assertThatThrownBy(() -> answeredThrice().concluded(opinion))
        .hasMessage("examination.not-signed");
  }

  @Test
  void rejectsOnlyOnALegalGround() {
    assertThatThrownBy(() -> new Opinion(Proposal.REJECT, "dokumen palsu", " ", "joko", NOW))
        .hasMessage("examination.opinion.ground-missing");
    assertThatThrownBy(() -> new Opinion(Proposal.CONTINUE, " ", "", "joko", NOW))
        .hasMessage("examination.opinion.reasons-missing");
  }

  @ParameterizedTest
  @CsvSource({"6, 2026-12-02", "12, 2027-06-02", "24, 2028-06-02"})
  void suspendsForOneOfThreeTerms(int months, LocalDate until) {
    Suspension suspension = Suspension.decreed(NUMBER, "SK-1", months, LocalDate.of(2026, 6, 2));

    assertThat(suspension.until()).isEqualTo(until);
    assertThat(suspension.isOverOn(until.minusDays(1))).isFalse();
    assertThat(suspension.isOverOn(until)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 36})
  void refusesAnotherTerm(int months) {
    assertThatThrownBy(() -> Suspension.decreed(NUMBER, "SK-1", months, LocalDate.of(2026, 6, 2)))
        .hasMessage("examination.suspension.term");
  }

  @Test
  void letsNobodyApproveTheirOwnEndorsement() {
    Endorsement proposed = Endorsement.proposed(NUMBER, "nama ditambah", "rina");

    assertThatThrownBy(() -> proposed.approved(proposed.text(), "rina", NOW))
        .hasMessage("examination.endorsement.own-proposal");
    assertThatThrownBy(
            () -> proposed.reworded("nama lain", "rina").approved(proposed.text(), "kepala", NOW))
        .hasMessage("examination.endorsement.changed");
    assertThat(proposed.approved(proposed.text(), "kepala", NOW).isApproved()).isTrue();
  }

  private Examination answeredThrice() {
    return opened
        .answered(new Answer("Siapa?", "Saya"))
        .answered(new Answer("Kapan?", "Kemarin"))
        .answered(new Answer("Di mana?", "Di pasar"));
  }
}
