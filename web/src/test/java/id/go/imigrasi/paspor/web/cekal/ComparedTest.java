package id.go.imigrasi.paspor.web.cekal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparedTest {

  @Test
  void aListedWomanIsShownAsOneWhoeverWroteTheList() {
    assertThat(Compared.sexOf("F")).contains(Sex.FEMALE);
    assertThat(Compared.sexOf("FEMALE")).contains(Sex.FEMALE);
  }

  @ParameterizedTest
  @EnumSource(BirthAgreement.class)
  void howTheBirthAgreesIsSaidInBothLanguages(BirthAgreement birth) {
    for (Locale locale : List.of(Locale.ENGLISH, new Locale("in"))) {
      ResourceBundle words = ResourceBundle.getBundle("id.go.imigrasi.paspor.web.words", locale);
      assertThat(words.getString("clearance.element.birth." + birth)).isNotBlank();
    }
  }

  @Test
  void whatIsNeitherIsNotTakenForAMan() {
    assertThat(Compared.sexOf("MALE")).contains(Sex.MALE);
    assertThat(Compared.sexOf("X")).isEmpty();
  }
}
