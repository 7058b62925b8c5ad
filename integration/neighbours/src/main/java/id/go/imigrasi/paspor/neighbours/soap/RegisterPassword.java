package id.go.imigrasi.paspor.neighbours.soap;

/** The office's password at the passport register's SOAP endpoint. */
public final class RegisterPassword extends PasswordCheck {
  public RegisterPassword() {
    super("directorate");
  }
}
