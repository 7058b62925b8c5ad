package id.go.imigrasi.paspor.signer;

import java.security.GeneralSecurityException;

/** The token cannot be used now; the message tells the operator what to look at. */
final class TokenUnavailable extends GeneralSecurityException {
  private static final long serialVersionUID = 1L;

  TokenUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says in words what the provider's chain of causes means (PKCS #11 return values CKR_*). */
  static TokenUnavailable because(Throwable failure) {
    StringBuilder told = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      told.append(cause.getMessage()).append(' ');
    }
    return new TokenUnavailable("the signer's token: " + meaning(told.toString()), failure);
  }

  private static String meaning(String told) {
    if (told.contains("CKR_PIN_LOCKED")) {
      return "its PIN is locked; its security officer has to set a new one";
    }
    if (told.contains("CKR_PIN_")) {
      return "it does not take the PIN of paspor.signer.pkcs11.pin; do not try often, it locks";
    }
    if (told.contains("CKR_USER_PIN_NOT_INITIALIZED")
        || told.contains("CKR_TOKEN_NOT_RECOGNIZED")) {
      return "there is an empty one in the slot, without a PIN and without keys";
    }
    if (told.contains("Library") || told.contains("UnsatisfiedLink")) {
      return "the library that the file paspor.signer.pkcs11.configuration names is not there";
    }
    if (told.contains("slotListIndex")
        || told.contains("CKR_TOKEN_NOT_PRESENT")
        || told.contains("PKCS11 not found")) {
      return "none in the slot that the file paspor.signer.pkcs11.configuration names";
    }
    return "it cannot be read: " + told.strip();
  }
}
