package id.go.imigrasi.paspor.domain.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of Doc 9303-3 §4.9 and Appendix A. */
class CheckDigitTest {

  @ParameterizedTest
  @CsvSource({
    "520727,3",
    "AB2134<<<,5",
    "L898902C3,6",
    "ZE184226B<<<<<,1",
    "740812,2",
    "120415,9",
    "HA672242<658022549601086<<<<<<<<<<<<<<0,8",
    "HA672242<658022549601086<<<<<<<,8"
  })
  void agreesWithIcao(String field, char digit) {
    assertThat(CheckDigit.of(field)).isEqualTo(digit);
  }
}
