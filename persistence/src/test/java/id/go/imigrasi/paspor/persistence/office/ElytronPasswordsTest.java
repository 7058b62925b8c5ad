package id.go.imigrasi.paspor.persistence.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.office.PasswordHash;
import id.go.imigrasi.paspor.domain.office.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElytronPasswordsTest {
  private final Passwords passwords = new ElytronPasswords(4);

  @Test
  void storesBcryptThatOnlyTheSamePasswordMatches() {
    PasswordHash stored = passwords.hash("kata sandi panjang");

    assertThat(stored.text()).startsWith("$2a$04$").doesNotContain("sandi");
    assertThat(passwords.matches("kata sandi panjang", stored)).isTrue();
    assertThat(passwords.matches("kata sandi Panjang", stored)).isFalse();
    assertThat(stored.toString()).doesNotContain(stored.text());
  }

  @Test
  void saltsEveryPassword() {
    assertThat(passwords.hash("kata sandi panjang"))
        .isNotEqualTo(passwords.hash("kata sandi panjang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sebelas hrf",
        "0123456789012345678901234567890123456789012345678901234567890123456789"
      })
  void refusesAPasswordTooShortOrTooLong(String clear) {
    assertThatThrownBy(() -> passwords.hash(clear)).hasMessage("office.password.length");
  }
}
