package id.go.imigrasi.paspor.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailedCodeTest {
  private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
  private static final Holder HOLDER = Holder.of(new ApplicationNumber("9926010100000001"));

  private final MailedCode.Fresh fresh = MailedCode.fresh(HOLDER, NOW);

  @Test
  void aCodeAdmitsItsDigitsForTenMinutes() {
    assertThat(fresh.digits()).matches("[0-9]{6}");
    assertThat(fresh.code().admits(fresh.digits(), NOW.plusSeconds(599))).isTrue();
    assertThat(fresh.code().admits(fresh.digits(), NOW.plusSeconds(600))).isFalse();
    assertThat(fresh.code().admits("x", NOW)).isFalse();
  }

  @Test
  void afterFiveWrongGuessesTheRightOneIsTooLate() {
    MailedCode code = fresh.code();
    for (int guess = 0; guess < 5; guess++) {
      assertThat(code.admits(fresh.digits(), NOW)).isTrue();
      code = code.guessedWrong();
    }
    assertThat(code.admits(fresh.digits(), NOW)).isFalse();
  }

  @Test
  void theSameDigitsOfAnotherHolderAdmitNobody() {
    MailedCode another =
        new MailedCode(Holder.ofAddress("a@contoh.test"), fresh.code().hash(), NOW, 0);
    assertThat(another.admits(fresh.digits(), NOW)).isFalse();
  }

  @Test
  void nothingThatIsKeptOrPrintedHoldsTheCodeOrThePass() {
    Pass.Fresh pass = Pass.fresh(HOLDER, NOW);
    assertThat(pass.token()).hasSize(43);
    assertThat(pass.pass().hash()).isEqualTo(Pass.hashOf(pass.token()));
    assertThat(fresh + " " + fresh.code() + pass + pass.pass())
        .doesNotContain(fresh.digits(), pass.token());
  }

  @Test
  void anAddressIsOneInLargeAndSmallLettersAndIsKeptAsItsHash() {
    Holder holder = Holder.ofAddress(" Warga@Contoh.test");
    assertThat(holder).isEqualTo(Holder.ofAddress("warga@contoh.test"));
    assertThat(holder.key()).doesNotContain("contoh");
    assertThat(holder.application()).isEmpty();
    assertThatThrownBy(() -> holder.mustBe(HOLDER)).isInstanceOf(Refused.class);
  }
}
