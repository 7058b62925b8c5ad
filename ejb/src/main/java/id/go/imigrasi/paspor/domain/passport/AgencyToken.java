package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What marks an agency's UsernameToken as made for one question (WS-Security UsernameToken Profile
 * 1.1.1 §3.1): a number used once and the instant of its making.
 *
 * @param agency account
 * @param nonce as it came, in Base64
 */
public record AgencyToken(String agency, String nonce, Instant created) {
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final int LONGEST_NONCE = 256;

  public AgencyToken {
    if (nonce == null || nonce.isBlank() || nonce.length() > LONGEST_NONCE || created == null) {
      throw Refused.because("passport.token.malformed");
    }
  }

  /**
   * @throws Refused {@code passport.token.old} more than five minutes after or before its making
   */
  public void mustBeFresh(Instant now) {
    if (Duration.between(created, now).abs().compareTo(GOOD_FOR) > 0) {
      throw Refused.because("passport.token.old");
    }
  }

  /** One for each agency and nonce: 64 hexadecimal digits. */
  public String key() {
    try {
      byte[] text = (agency + " " + nonce).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public String toString() {
    return "AgencyToken[" + agency + "]";
  }
}
