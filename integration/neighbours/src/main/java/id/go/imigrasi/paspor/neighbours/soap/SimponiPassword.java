package id.go.imigrasi.paspor.neighbours.soap;

/** The office's password at SIMPONI's SOAP endpoint. */
public final class SimponiPassword extends PasswordCheck {
  public SimponiPassword() {
    super("simponi");
  }
}
