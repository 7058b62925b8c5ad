package id.go.imigrasi.paspor.domain.follow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * What the office remembers of a code it mailed: good once, for ten minutes, for five guesses.
 *
 * @param hash SHA-256 over holder and code, hexadecimal
 * @param guesses wrong ones so far
 */
public record MailedCode(Holder holder, String hash, Instant sentAt, int guesses) {
  /** How long a code is good. */
  public static final Duration GOOD_FOR = Duration.ofMinutes(10);

  /** No second mail to one holder before this. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  private static final int MOST_GUESSES = 5;

  /** A new one, with the six digits that go into the mail and nowhere else. */
  public static Fresh fresh(Holder holder, Instant now) {
    String digits = Secrets.code();
    return new Fresh(new MailedCode(holder, hash(holder, digits), now, 0), digits);
  }

  /** Whether another may be mailed already. */
  public boolean mayBeFollowed(Instant now) {
    return !now.isBefore(sentAt.plus(PAUSE));
  }

  /** Whether these are the digits, in time and before too many wrong ones. */
  public boolean admits(String digits, Instant now) {
    boolean alive = guesses < MOST_GUESSES && now.isBefore(sentAt.plus(GOOD_FOR));
    return alive
        && MessageDigest.isEqual(
            hash.getBytes(StandardCharsets.US_ASCII),
            hash(holder, digits).getBytes(StandardCharsets.US_ASCII));
  }

  public MailedCode guessedWrong() {
    return new MailedCode(holder, hash, sentAt, guesses + 1);
  }

  private static String hash(Holder holder, String digits) {
    return Secrets.sha256(holder.key() + " " + digits);
  }

  @Override
  public String toString() {
    return "MailedCode[***]";
  }

  /** The code as it is mailed. */
  public record Fresh(MailedCode code, String digits) {
    @Override
    public String toString() {
      return "Fresh[***]";
    }
  }
}
