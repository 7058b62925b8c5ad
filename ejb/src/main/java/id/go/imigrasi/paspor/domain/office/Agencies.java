package id.go.imigrasi.paspor.domain.office;

/** Machine accounts of external agencies that ask the office over SOAP. */
public interface Agencies {

  /**
   * @param username 3 to 40 lower-case letters, digits, points or dashes; not an officer's
   * @param name of the agency, at most 120 letters
   */
  void add(String username, String name, PasswordHash password);
}
