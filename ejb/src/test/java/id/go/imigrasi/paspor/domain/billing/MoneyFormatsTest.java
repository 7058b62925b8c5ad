package id.go.imigrasi.paspor.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFormatsTest {

  @Test
  void writesRupiahAsTheOfficeDoesWhateverTheLanguageOfTheMachine() {
    assertThat(new Rupiah(1_650_000)).hasToString("Rp1.650.000");
    assertThat(Rupiah.ZERO).hasToString("Rp0");
  }

  @Test
  void refusesNegativeMoneyAndMoneyThatOverflows() {
    assertThatThrownBy(() -> new Rupiah(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rupiah(Long.MAX_VALUE).plus(new Rupiah(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void readsTheDayOutOfACodeOfSimponi() {
    BillingCode code = new BillingCode("820250304123456");
    assertThat(code.day()).contains(LocalDate.of(2025, 3, 4));
    assertThat(code.isStateRevenue()).isTrue();
  }

  @Test
  void acceptsACodeWithAnImpossibleDayButFindsNoDayInIt() {
    assertThat(new BillingCode("820250230123456").day()).isEmpty();
    assertThat(new BillingCode("120250304123456").isStateRevenue()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "82025030412345", "8202503041234567", "82025030412345A", "٨20250304123456"})
  void refusesABillingCodeThatIsNotFifteenDigits(String text) {
    assertThatThrownBy(() -> new BillingCode(text))
        .isInstanceOf(Refused.class)
        .hasMessage("billing.code.malformed");
  }

  @Test
  void forgivesSmallLettersAndBlanksInATypedNtpn() {
    assertThat(Ntpn.typed(" a1b2 c3d4 e5f6 i7h8 ").value()).isEqualTo("A1B2C3D4E5F6I7H8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A1B2C3D4E5F6G7H",
        "A1B2C3D4E5F6G7H8X",
        "a1b2c3d4e5f6g7h8",
        "A1B2-3D4E5F6G7H8"
      })
  void refusesAnNtpnThatIsNotSixteenCapitalsAndDigits(String text) {
    assertThatThrownBy(() -> new Ntpn(text)).isInstanceOf(Refused.class);
  }

  @Test
  void knowsTheChannelsByTheirCodes() {
    assertThat(Channel.byCode("7010")).contains(Channel.ATM);
    assertThat(Channel.byCode("9999")).isEmpty();
  }
}
