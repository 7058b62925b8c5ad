package id.go.imigrasi.paspor.domain.personalization;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The Document Signer's key as the signer told of it: it may be used for some months only (Doc
 * 9303-12 §5), and nothing is signed without it.
 *
 * @param serial of its certificate, hexadecimal; null when the signer has no key to use
 * @param usableUntil end of its usage period; null when the signer has no key to use
 * @param trouble code of what keeps the signer from its key, such as {@code token-pin-locked}; else
 *     null
 * @param told when the signer said so
 */
public record SignerKey(String serial, Instant usableUntil, String trouble, Instant told) {
  /** A new key takes its authority weeks (Doc 9303-12). */
  private static final Duration WARNING = Duration.ofDays(14);

  private static final Duration LATELY = Duration.ofMinutes(4);

  public SignerKey {
    Objects.requireNonNull(told);
    if ((serial == null) != (usableUntil == null) || (serial == null) == (trouble == null)) {
      throw new IllegalArgumentException("a key with its end, or what is wrong with it");
    }
  }

  /** The key that signs until then. */
  public static SignerKey of(String serial, Instant usableUntil, Instant told) {
    return new SignerKey(serial, usableUntil, null, told);
  }

  /** There is none to sign with. */
  public static SignerKey none(String trouble, Instant told) {
    return new SignerKey(null, null, trouble, told);
  }

  /** What it calls for at that instant. */
  public Alarm alarm(Instant now) {
    if (trouble != null) {
      return Alarm.UNUSABLE;
    }
    if (!now.isBefore(usableUntil)) {
      return Alarm.OVER;
    }
    return now.isBefore(usableUntil.minus(WARNING)) ? Alarm.NONE : Alarm.SOON;
  }

  /** Whether the other, not much later or older, is no news: not each signature is kept. */
  public boolean saysTheSame(SignerKey other) {
    return Objects.equals(serial, other.serial)
        && Objects.equals(trouble, other.trouble)
        && told.plus(LATELY).isAfter(other.told);
  }

  /** What the end of a key, or its absence, calls for. */
  public enum Alarm {
    NONE,
    /** It ends within two weeks. */
    SOON,
    /** No chip is signed with it any more. */
    OVER,
    /** The signer cannot reach it. */
    UNUSABLE;

    /** Whether no passport can be made. */
    public boolean stops() {
      return this == OVER || this == UNUSABLE;
    }
  }
}
