package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Realm;
import java.util.HashMap;
import java.util.Map;

/** A realm where everybody who works here has the same password, and three wrong ones lock. */
final class RealmInMemory implements Realm {
  static final String PASSWORD = "kata sandi sendiri";
  static final int TRIES = 3;

  private final Officers officers;
  private final Map<String, Integer> wrong = new HashMap<>();

  RealmInMemory(Officers officers) {
    this.officers = officers;
  }

  /** What this officer types when he signs as the second. */
  static Countersignature by(String login) {
    return new Countersignature(login, PASSWORD);
  }

  @Override
  public boolean proves(Countersignature typed) {
    boolean right =
        officers.find(typed.login()).filter(Officer::active).isPresent()
            && typed.password().equals(PASSWORD)
            && wrong.getOrDefault(typed.login(), 0) < TRIES;
    if (!right) {
      wrong.merge(typed.login(), 1, Integer::sum);
    }
    return right;
  }
}
