package id.go.imigrasi.paspor.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantTest {

  @Test
  void isAdultFromTheSeventeenthBirthdayOrByMarriage() {
    Applicant child = People.child();

    assertThat(child.isAdultOn(LocalDate.of(2036, 6, 11))).isFalse();
    assertThat(child.isAdultOn(LocalDate.of(2036, 6, 12))).isTrue();
    assertThat(CivilStatus.WIDOWED.everMarried()).isTrue();
    assertThat(People.siti().isAdultOn(LocalDate.of(2000, 1, 1))).isTrue();
  }

  @Test
  void warnsWhenNikAndFormDisagreeButRefusesNothing() {
    Applicant odd = People.adult("BUDI", "6471025502900001", Sex.MALE, LocalDate.of(1990, 2, 16));

    assertThat(odd.warnings())
        .extracting(Refusal::key)
        .containsExactly("applicant.nik.other-birth-date", "applicant.nik.other-sex");
    assertThat(People.siti().warnings()).isEmpty();
  }

  @Test
  void warnsOfANameThatMustBeShortened() {
    Applicant longNamed =
        People.adult(
            "MUHAMMAD RIZKY PRATAMA PUTRA KUSUMA",
            "6471011708850002",
            Sex.MALE,
            LocalDate.of(1985, 8, 17));

    assertThat(longNamed.warnings())
        .extracting(Refusal::key)
        .containsExactly("applicant.passport-name.to-shorten");
    assertThat(longNamed.withPassportName(new PassportName("M RIZKY P KUSUMA")).warnings())
        .isEmpty();
  }

  @Test
  void showsNoPersonInItsText() {
    assertThat(People.siti().toString() + People.siti().family() + People.siti().contact())
        .doesNotContain("SITI", "RAHMAWATI", "6471025502", "SULAIMAN", "0811", "contoh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "telp 0542", "+62811000000000000"})
  void refusesAPhoneThatNobodyCanCall(String phone) {
    assertThatThrownBy(() -> new Contact(phone, "")).hasMessage("applicant.phone.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"siti", "siti@", "siti@contoh", "a b@contoh.example"})
  void refusesAnAddressThatTakesNoMail(String email) {
    assertThatThrownBy(() -> new Contact("", email)).hasMessage("applicant.email.malformed");
  }

  @Test
  void takesSomebodyWithoutPhoneAndMail() {
    assertThat(new Contact(null, null).hasEmail()).isFalse();
    assertThat(new Contact("(0542) 123-4567", "").phone()).isEqualTo("05421234567");
  }

  @Test
  void refusesABirthBeforeThisEpoch() {
    assertThatThrownBy(() -> new Birth("BALIKPAPAN", LocalDate.of(1899, 12, 31)))
        .hasMessage("applicant.birth.date");
    assertThatThrownBy(() -> new Birth(" ", LocalDate.of(1990, 1, 1)))
        .hasMessage("applicant.birth.place");
  }
}
