package id.go.imigrasi.paspor.domain.office;

/**
 * What a second person types at the first one's seat to sign with him: her own login and her own
 * password. It lives as long as the request it came with and is written down nowhere.
 */
public record Countersignature(String login, String password) {
  public Countersignature {
    login = login == null ? "" : login.strip();
    password = password == null ? "" : password;
  }

  public boolean isComplete() {
    return !login.isEmpty() && !password.isEmpty();
  }

  @Override
  public String toString() {
    return "Countersignature[...]";
  }
}
