package id.go.imigrasi.paspor.domain.follow;

import java.time.Duration;
import java.time.Instant;

/**
 * What the office remembers of a pass it gave: whoever shows it (a bearer token, RFC 6750) is its
 * holder for a quarter of an hour.
 *
 * @param hash SHA-256 of the pass, hexadecimal
 */
public record Pass(String hash, Holder holder, Instant endsAt) {
  /** How long a pass is good. */
  public static final Duration GOOD_FOR = Duration.ofMinutes(15);

  /** A new one, with the token that only its holder gets. */
  public static Fresh fresh(Holder holder, Instant now) {
    String token = Secrets.pass();
    return new Fresh(new Pass(hashOf(token), holder, now.plus(GOOD_FOR)), token);
  }

  /** By what the pass is found. */
  public static String hashOf(String token) {
    return Secrets.sha256(token);
  }

  public boolean isGood(Instant now) {
    return now.isBefore(endsAt);
  }

  @Override
  public String toString() {
    return "Pass[***]";
  }

  /** The pass as its holder gets it. */
  public record Fresh(Pass pass, String token) {
    @Override
    public String toString() {
      return "Fresh[***]";
    }
  }
}
