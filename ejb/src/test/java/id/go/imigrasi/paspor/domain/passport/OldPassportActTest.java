package id.go.imigrasi.paspor.domain.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.billing.BillFixture;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An old passport is perforated by somebody who has it in his hand, or he says why not. */
class OldPassportActTest {

  @Test
  void theBookThatWasScannedIsTheOneOfTheRegister() {
    OldPassportAct act = scanned(Optional.of("B 1234567"), "b1234567");
    assertThat(act.knownNumber()).contains("B 1234567");
    assertThat(act.isPerforated()).isTrue();
  }

  @Test
  void anotherBookIsRefused() {
    assertThatThrownBy(() -> scanned(Optional.of("B1234567"), "B1234568"))
        .hasMessage("handover.old-passport.other");
    assertThatThrownBy(() -> scanned(Optional.of("B1234567"), null))
        .hasMessage("handover.old-passport.other");
  }

  @Test
  void aBookThatNoRegisterKnowsHasAtLeastAPassportsNumber() {
    assertThat(scanned(Optional.empty(), "b-1234567").knownNumber()).contains("B1234567");
    assertThatThrownBy(() -> scanned(Optional.empty(), "buku"))
        .hasMessage("passport.number.malformed");
  }

  @Test
  void whoeverDoesNotPerforateSaysWhy() {
    assertThatThrownBy(() -> missing(" ")).hasMessage("handover.old-passport.why");
    assertThatThrownBy(() -> missing("x".repeat(201)))
        .hasMessage("handover.comparison.note-too-long");
    assertThat(missing("LP/77/2026").isPerforated()).isFalse();
  }

  private static OldPassportAct scanned(Optional<String> known, String number) {
    return OldPassportAct.perforated(BillFixture.NUMBER, known, number, "loket", BillFixture.NOW);
  }

  private static OldPassportAct missing(String words) {
    return new OldPassportAct(
        BillFixture.NUMBER, OldPassportAct.Outcome.LOST, null, words, "loket", BillFixture.NOW);
  }
}
