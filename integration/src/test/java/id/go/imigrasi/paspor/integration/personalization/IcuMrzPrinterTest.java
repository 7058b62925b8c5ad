package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.EmptyOptional;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.time.LocalDate;
import org.jmrtd.lds.icao.MRZInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuMrzPrinterTest {
  private final IcuMrzPrinter printer = printer("PP", WithoutSurname.LAST_WORD);

  @ParameterizedTest
  @CsvSource({
    "SUHARTINI,X1234567,F,1990-02-15,2036-03-10,"
        + "SUHARTINI,X1234567<7IDN9002155F3603103<<<<<<<<<<<<<<<8",
    "BUDI SANTOSO,C7654321,M,1985-08-17,2031-01-05,"
        + "SANTOSO<<BUDI,C7654321<8IDN8508177M3101056<<<<<<<<<<<<<<<0",
    "MUHAMMAD RIZKY PRATAMA,E0000123,M,2001-01-01,2035-07-04,"
        + "PRATAMA<<MUHAMMAD<RIZKY,E0000123<2IDN0101011M3507049<<<<<<<<<<<<<<<6"
  })
  void printsIndonesianZones(
      String name,
      String number,
      char sex,
      LocalDate birth,
      LocalDate expires,
      String field,
      String lower) {
    Mrz mrz =
        printer.print(
            DataPages.page(name, number, sex == 'F' ? Sex.FEMALE : Sex.MALE, birth, expires));
    assertThat(mrz.upper()).isEqualTo("PPIDN" + field + "<".repeat(39 - field.length()));
    assertThat(mrz.lower()).isEqualTo(lower);
    assertThat(mrz.wrongCheckDigits()).isEmpty();
  }

  @Test
  void aSecondReaderUnderstandsTheZone() {
    Mrz mrz = printer.print(DataPages.budiSantoso());
    MRZInfo read = new MRZInfo(mrz.joined());
    assertThat(read.getPrimaryIdentifier()).isEqualTo("SANTOSO");
    assertThat(read.getSecondaryIdentifier().strip()).isEqualTo("BUDI");
    assertThat(read.getDocumentNumber()).isEqualTo("C7654321");
    assertThat(read.getDateOfBirth()).isEqualTo("850817");
    assertThat(read.getIssuingState()).isEqualTo("IDN");
  }

  @Test
  void olderBooksKeepTheirCode() {
    Mrz mrz = printer("P<", WithoutSurname.LAST_WORD).print(DataPages.suhartini());
    assertThat(mrz.upper()).startsWith("P<IDNSUHARTINI<<<");
    assertThat(mrz.lower()).isEqualTo(printer.print(DataPages.suhartini()).lower());
  }

  @ParameterizedTest
  @CsvSource({
    "MÜLLER ØSTERGÅRD,OESTERGAARD<<MUELLER",
    "ÑANDÚ STRAẞE,STRASSE<<NANDU",
    "ÞÓR ÐURICA,DURICA<<THOR",
    "ŁUKASZ ŠIMÁK,SIMAK<<LUKASZ",
    "ÆSIR ŒUVRE,OEUVRE<<AESIR",
    "İNÖNÜ IŞIK,ISIK<<INOENUE",
    "SUKARNO,SUKARNO"
  })
  void writesEveryLatinLetterAsIcaoSays(String visual, String field) {
    assertThat(printer.name(visual).field()).isEqualTo(field + "<".repeat(39 - field.length()));
  }

  @Test
  void anApostropheJoinsAndAHyphenParts() {
    assertThat(printer.name("MA'RUF AL-BASRI").field()).startsWith("BASRI<<MARUF<AL<");
  }

  @Test
  void takesTheWholeNameWhereTheOfficeWantsIcaosWay() {
    assertThat(printer("PP", WithoutSurname.WHOLE_NAME).name("SATRIYA SUDARPA").field())
        .startsWith("SATRIYA<SUDARPA<<<");
  }

  @Test
  void refusesANameWithoutALetter() {
    assertThatThrownBy(() -> printer.name("---")).isInstanceOf(Refused.class);
  }

  static IcuMrzPrinter printer(String code, WithoutSurname withoutSurname) {
    return new IcuMrzPrinter(new MrzSettings(code, withoutSurname, EmptyOptional.FILLER));
  }
}
