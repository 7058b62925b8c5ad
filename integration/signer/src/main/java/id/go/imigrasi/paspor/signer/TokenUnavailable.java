package id.go.imigrasi.paspor.signer;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The token cannot be used now; the message tells the operator what to look at. */
final class TokenUnavailable extends GeneralSecurityException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  TokenUnavailable(Trouble trouble, Throwable cause) {
    super("the signer's token: " + trouble.meaning, cause);
    this.trouble = trouble;
  }

  /** Says in words what the provider's chain of causes means (PKCS #11 return values CKR_*). */
  static TokenUnavailable because(Throwable failure) {
    StringBuilder told = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      told.append(cause.getMessage()).append(' ');
    }
    return new TokenUnavailable(Trouble.of(told.toString()), failure);
  }

  Trouble trouble() {
    return trouble;
  }

  /** What may be wrong with a token. */
  enum Trouble {
    PIN_LOCKED("its PIN is locked; its security officer has to set a new one", "CKR_PIN_LOCKED"),
    PIN_REFUSED(
        "it does not take the PIN of paspor.signer.pkcs11.pin, which is not tried again before the"
            + " signer is started anew: a token locks",
        "CKR_PIN_"),
    EMPTY(
        "there is an empty one in the slot, without a PIN and without keys",
        "CKR_USER_PIN_NOT_INITIALIZED",
        "CKR_TOKEN_NOT_RECOGNIZED"),
    LIBRARY_MISSING(
        "the library that the file paspor.signer.pkcs11.configuration names is not there",
        "Library",
        "UnsatisfiedLink"),
    ABSENT(
        "none in the slot that the file paspor.signer.pkcs11.configuration names",
        "slotListIndex",
        "CKR_TOKEN_NOT_PRESENT",
        "PKCS11 not found"),
    CONFIGURATION_UNREADABLE(
        "the file that paspor.signer.pkcs11.configuration names cannot be read"),
    KEY_MISSING("it has no key with certificate of the name paspor.signer.pkcs11.alias"),
    CERTIFICATE_OF_ANOTHER_KEY("paspor.signer.pkcs11.certificate is not of the key in the token"),
    CERTIFICATE_UNREADABLE("the file of paspor.signer.pkcs11.certificate cannot be read"),
    UNREADABLE("it cannot be read; the log of the signer says why");

    private final String meaning;
    private final List<String> signs;

    Trouble(String meaning, String... signs) {
      this.meaning = meaning;
      this.signs = List.of(signs);
    }

    private static Trouble of(String told) {
      return Arrays.stream(values())
          .filter(each -> each.signs.stream().anyMatch(told::contains))
          .findFirst()
          .orElse(UNREADABLE);
    }

    /** Whether one more attempt with the same PIN does harm. */
    boolean isOfThePin() {
      return this == PIN_LOCKED || this == PIN_REFUSED;
    }

    /** As the station is told it: {@code token-pin-locked}. */
    String code() {
      return "token-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
