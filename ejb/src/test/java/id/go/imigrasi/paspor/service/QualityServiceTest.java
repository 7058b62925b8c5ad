package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No port is wired: whatever were read or written before the page would fail the test. */
class QualityServiceTest {
  private final QualityService desk =
      new Wiring().with(new MovedClock(BillFixture.NOW)).the(QualityService.class);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \r\n "})
  void noPassportPassesWhosePageNobodyRead(String printed) {
    assertThatThrownBy(() -> desk.pass(BillFixture.NUMBER, 0, printed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("page-unread");
  }

  @Test
  void halfALineIsNoPage() {
    assertThatThrownBy(() -> desk.pass(BillFixture.NUMBER, 0, "PPIDNCONTOH<<SITI"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("mrz.malformed");
  }
}
