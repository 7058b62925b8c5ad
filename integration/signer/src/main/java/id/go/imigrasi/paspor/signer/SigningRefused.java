package id.go.imigrasi.paspor.signer;

/** The signer may not or cannot sign this; the station is told the reason and nothing is lost. */
final class SigningRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason a code such as {@code key-usage-period-over}, without personal data
   */
  SigningRefused(String reason) {
    super(reason);
  }
}
