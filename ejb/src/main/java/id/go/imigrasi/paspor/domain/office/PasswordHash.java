package id.go.imigrasi.paspor.domain.office;

import java.util.Objects;

/**
 * What is stored of a password.
 *
 * @param text modular crypt form, bcrypt: {@code $2a$12$...}
 */
public record PasswordHash(String text) {

  public PasswordHash {
    Objects.requireNonNull(text);
  }

  @Override
  public String toString() {
    return "PasswordHash[***]";
  }
}
