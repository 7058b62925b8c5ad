package id.go.imigrasi.paspor.domain.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzTest {
  private static final String ICAO =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
          + "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  @Test
  void readsTheSpecimenOfIcao() {
    Mrz mrz = Mrz.read(ICAO);
    assertThat(mrz.wrongCheckDigits()).isEmpty();
    assertThat(mrz.documentNumber()).isEqualTo("L898902C3");
    assertThat(mrz.issuingState()).isEqualTo("UTO");
    assertThat(mrz.birthDate()).isEqualTo("740812");
    assertThat(mrz.expiryDate()).isEqualTo("120415");
    assertThat(mrz.sex()).isEqualTo('F');
  }

  @ParameterizedTest
  @CsvSource({
    "53,9,DOCUMENT_NUMBER",
    "63,9,BIRTH_DATE",
    "71,1,EXPIRY_DATE",
    "86,9,OPTIONAL_DATA",
    "87,9,COMPOSITE"
  })
  void noticesAWrongDigitInItsField(int place, char digit, MrzField field) {
    String text = ICAO.replace("\n", "");
    Mrz mrz = Mrz.read(text.substring(0, place) + digit + text.substring(place + 1));
    assertThat(mrz.wrongCheckDigits()).contains(field);
  }

  @Test
  void anEmptyOptionalFieldMayCarryAFillerOrAZero() {
    MrzName name = new MrzName(List.of("SUHARTINI"), List.of());
    for (EmptyOptional empty : EmptyOptional.values()) {
      Mrz mrz = Mrz.of("PP", name, DataPages.suhartini(), empty);
      assertThat(mrz.wrongCheckDigits()).isEmpty();
      assertThat(mrz.lower())
          .isEqualTo("X1234567<7IDN9002155F3603103<<<<<<<<<<<<<<" + empty.sign() + "8");
    }
  }

  @Test
  void setsTheTwoLinesOfAnIndonesianPassport() {
    MrzName name = new MrzName(List.of("SANTOSO"), List.of("BUDI"));
    Mrz mrz = Mrz.of("P<", name, DataPages.budiSantoso(), EmptyOptional.FILLER);
    assertThat(mrz.upper()).isEqualTo("P<IDNSANTOSO<<BUDI<<<<<<<<<<<<<<<<<<<<<<<<<<");
    assertThat(mrz.lower()).isEqualTo("C7654321<8IDN8508177M3101056<<<<<<<<<<<<<<<0");
    assertThat(mrz).isEqualTo(Mrz.read(mrz.joined()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P<IDN", "p<idn"})
  void refusesWhatIsNoZone(String text) {
    assertThatThrownBy(() -> Mrz.read(text)).isInstanceOf(Refused.class);
  }

  @Test
  void refusesSmallLettersAndTellsNothingOfTheHolder() {
    assertThatThrownBy(() -> Mrz.read(ICAO.toLowerCase(java.util.Locale.ROOT)))
        .isInstanceOf(Refused.class)
        .hasMessage("personalization.mrz.malformed");
    assertThat(Mrz.read(ICAO)).hasToString("Mrz[***]");
  }
}
