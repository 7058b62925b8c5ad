package id.go.imigrasi.paspor.domain.follow;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * For whom a code or a pass is: one application, or a mail address from which somebody wants to
 * register. An address is kept as its hash only.
 *
 * @param key {@code application:} and 16 digits, or {@code address:} and 64 hexadecimal digits
 */
public record Holder(String key) {
  private static final String APPLICATION = "application:";
  private static final String ADDRESS = "address:";

  /** Whoever follows this application. */
  public static Holder of(ApplicationNumber application) {
    return new Holder(APPLICATION + application.digits());
  }

  /** Whoever reads this mailbox; large and small letters are one. */
  public static Holder ofAddress(String email) {
    byte[] address = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return new Holder(ADDRESS + Secrets.sha256(address));
  }

  /** Empty for somebody who has no application yet. */
  public Optional<ApplicationNumber> application() {
    return key.startsWith(APPLICATION)
        ? Optional.of(new ApplicationNumber(key.substring(APPLICATION.length())))
        : Optional.empty();
  }

  /**
   * @throws Refused {@code follow.pass.other} when the pass is another's
   */
  public void mustBe(Holder other) {
    if (!equals(other)) {
      throw Refused.because("follow.pass.other");
    }
  }
}
