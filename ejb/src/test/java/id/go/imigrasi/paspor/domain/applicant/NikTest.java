package id.go.imigrasi.paspor.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "647102550290000",
        "64710255029000011",
        "647102550290000A",
        "6471 02550290001"
      })
  void refusesWhatIsNotSixteenDigits(String digits) {
    assertThatThrownBy(() -> new Nik(digits))
        .isInstanceOf(Refused.class)
        .hasMessage("applicant.nik.malformed");
  }

  @ParameterizedTest
  @CsvSource({
    "6471023202900001, day 32",
    "6471020002900001, day 0",
    "6471024002900001, day 40 is neither a man's nor a woman's",
    "6471027202900001, woman's day 72",
    "6471021513900001, month 13",
    "6471023002900001, 30 February",
    "6471022902890001, 29 February of a common year"
  })
  void refusesANikWithAnImpossibleDate(String digits, String why) {
    assertThatThrownBy(() -> new Nik(digits)).as(why).hasMessage("applicant.nik.date-impossible");
  }

  @Test
  void takesTheLeapDayOfEitherCentury() {
    assertThat(new Nik("6471022902000001").birthDateAgrees(LocalDate.of(2000, 2, 29))).isTrue();
    assertThat(new Nik("6471026902960001").birthDateAgrees(LocalDate.of(1996, 2, 29))).isTrue();
  }

  @Test
  void refusesAProvinceThatNeverWas() {
    assertThatThrownBy(() -> new Nik("9971025502900001"))
        .hasMessage("applicant.nik.province-unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5401015502900001", "9601015502900001", "6471995502900001"})
  void takesFormerAndNewProvincesAndDistrictsOfNoList(String digits) {
    assertThat(new Nik(digits).digits()).isEqualTo(digits);
  }

  @Test
  void knowsAWomanByHerDay() {
    Nik nik = new Nik("6471025502900001");

    assertThat(nik.sexAgrees(Sex.FEMALE)).isTrue();
    assertThat(nik.sexAgrees(Sex.MALE)).isFalse();
    assertThat(nik.birthDateAgrees(LocalDate.of(1990, 2, 15))).isTrue();
    assertThat(nik.birthDateAgrees(LocalDate.of(1990, 2, 16))).isFalse();
    assertThat(nik.birthDateAgrees(LocalDate.of(1990, 3, 15))).isFalse();
    assertThat(nik.birthDateAgrees(LocalDate.of(1991, 2, 15))).isFalse();
  }

  @Test
  void readsWhatPeopleType() {
    assertThat(Nik.typed(" 6471.0255-0290 0001 ")).isEqualTo(new Nik("6471025502900001"));
  }

  @Test
  void neverShowsItselfWhole() {
    assertThat(new Nik("6471025502900001")).hasToString("************0001");
    assertThat(new FamilyCardNumber("6471021203150007")).hasToString("************0007");
  }

  @Test
  void refusesARunningNumberOfZero() {
    assertThatThrownBy(() -> new Nik("6471025502900000")).hasMessage("applicant.nik.malformed");
  }
}
