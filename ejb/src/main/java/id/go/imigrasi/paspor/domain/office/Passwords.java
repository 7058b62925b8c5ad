package id.go.imigrasi.paspor.domain.office;

/** Makes what is stored of a password. */
public interface Passwords {
  /** Shortest password that is accepted. OWASP ASVS 5.0, 6.2.1. */
  int SHORTEST = 12;

  /**
   * Refuses a password shorter than {@link #SHORTEST} or longer than 64 characters; what a password
   * is, never stands in a refusal.
   */
  PasswordHash hash(String clear);

  boolean matches(String clear, PasswordHash stored);
}
