package id.go.imigrasi.paspor.integration.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimponiWordsTest {

  @Test
  void writesStampsInWibWhateverTheZoneOfTheMachine() {
    Instant instant = Instant.parse("2026-11-23T17:30:00Z");
    assertThat(SimponiWords.stamp(instant)).isEqualTo("2026-11-24 00:30:00");
    assertThat(SimponiWords.stamp(instant, "dd-MM-uuuu HH:mm:ss")).isEqualTo("24-11-2026 00:30:00");
  }

  @Test
  void readsStampsAsWib() throws Unreachable {
    assertThat(
            SimponiWords.issued(
                    "1", "820261124000001", "2026-11-24 00:30:00", "2026-11-24 02:30:00")
                .expiresAt())
        .isEqualTo(Instant.parse("2026-11-23T19:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "IH", "IT", "30", "99"})
  void takesItsRefusalsOfABillAsFinal(String code) {
    assertThatThrownBy(() -> SimponiWords.mustBeTaken(code)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IU", "IS", "GE", "NF", "X9", ""})
  void takesEveryOtherCodeAsNoAnswer(String code) {
    assertThatThrownBy(() -> SimponiWords.mustBeTaken(code)).isInstanceOf(Unreachable.class);
  }

  @Test
  void neverTakesAnUnknownCodeForUnpaid() throws Unreachable {
    assertThat(SimponiWords.isPaid("00")).isTrue();
    assertThat(SimponiWords.isPaid("NF")).isFalse();
    assertThatThrownBy(() -> SimponiWords.isPaid("GE")).isInstanceOf(Unreachable.class);
    assertThatThrownBy(() -> SimponiWords.isPaid(null)).isInstanceOf(Unreachable.class);
  }

  @Test
  void takesAMalformedBillAsNoAnswer() {
    assertThatThrownBy(
            () -> SimponiWords.issued("1", "82", "2026-11-24 00:30:00", "2026-11-24 02:30:00"))
        .isInstanceOf(Unreachable.class);
    assertThatThrownBy(() -> SimponiWords.issued("1", "820261124000001", null, "besok"))
        .isInstanceOf(Unreachable.class);
  }
}
