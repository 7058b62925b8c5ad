package id.go.imigrasi.paspor.neighbours.soap;

/** The office's password at the cekal centre's SOAP endpoint. */
public final class CekalPassword extends PasswordCheck {
  public CekalPassword() {
    super("cekal");
  }
}
