package id.go.imigrasi.paspor.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ai'nun|AINUN",
        "M. Firman|M FIRMAN",
        "M.Firman|M FIRMAN",
        "Siti  Rahmawati |SITI RAHMAWATI",
        "Nur-Aini|NUR AINI",
        "indri i|INDRI I"
      })
  void dropsThePunctuationOfCivilPapers(String written, String name) {
    assertThat(FullName.ofCivilPaper(written).text()).isEqualTo(name);
  }

  @Test
  void takesOneWord() {
    assertThat(new FullName("SUHARTINI").isOneWord()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', applicant.name.missing",
    "AGUS 2, applicant.name.digits",
    "O'NEIL, applicant.name.punctuation",
    "ИВАН, applicant.name.punctuation",
    "DR SITI, applicant.name.title",
    "HJ SITI, applicant.name.title"
  })
  void refusesWhatCivilPapersDoNotWrite(String text, String key) {
    assertThatThrownBy(() -> new FullName(text)).hasMessage(key);
  }

  @Test
  void takesSixtyLettersAndNotOneMore() {
    assertThat(new FullName("A".repeat(60)).text()).hasSize(60);
    assertThatThrownBy(() -> new FullName("A".repeat(61))).hasMessage("applicant.name.too-long");
  }

  @Test
  void masksEveryWord() {
    assertThat(new FullName("SITI RAHMAWATI")).hasToString("S*** R***");
    assertThat(new PassportName("SITI RAHMAWATI")).hasToString("S*** R***");
  }

  @Test
  void goesOnThePassportWholeUpToTheLimit() {
    FullName fits = new FullName("A".repeat(20) + " " + "B".repeat(13));
    FullName tooLong = new FullName("A".repeat(20) + " " + "B".repeat(14));

    assertThat(PassportName.of(fits, PassportName.USUAL_LIMIT)).isPresent();
    assertThat(PassportName.of(tooLong, PassportName.USUAL_LIMIT)).isEmpty();
  }

  @Test
  void isShortenedOnlyToItsOwnWords() {
    FullName full = new FullName("MUHAMMAD RIZKY PRATAMA PUTRA KUSUMAWARDHANA");

    assertThat(PassportName.shortened(full, "M RIZKY PRATAMA P KUSUMAWARDHANA", 34).text())
        .isEqualTo("M RIZKY PRATAMA P KUSUMAWARDHANA");
    assertThatThrownBy(() -> PassportName.shortened(full, "AHMAD PRATAMA", 34))
        .hasMessage("applicant.passport-name.other-words");
    assertThatThrownBy(() -> PassportName.shortened(full, "PRATAMA RIZKY", 34))
        .hasMessage("applicant.passport-name.other-words");
    assertThatThrownBy(() -> PassportName.shortened(full, full.text().substring(0, 38), 34))
        .hasMessage("applicant.passport-name.too-long");
  }
}
