package id.go.imigrasi.paspor.neighbours.soap;

/** The office's password at Dukcapil's SOAP endpoint. */
public final class DukcapilPassword extends PasswordCheck {
  public DukcapilPassword() {
    super("dukcapil");
  }
}
