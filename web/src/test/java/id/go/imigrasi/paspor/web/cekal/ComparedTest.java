package id.go.imigrasi.paspor.web.cekal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import org.junit.jupiter.api.Test;

class ComparedTest {

  @Test
  void aListedWomanIsShownAsOneWhoeverWroteTheList() {
    assertThat(Compared.sexOf("F")).contains(Sex.FEMALE);
    assertThat(Compared.sexOf("FEMALE")).contains(Sex.FEMALE);
  }

  @Test
  void whatIsNeitherIsNotTakenForAMan() {
    assertThat(Compared.sexOf("MALE")).contains(Sex.MALE);
    assertThat(Compared.sexOf("X")).isEmpty();
  }
}
