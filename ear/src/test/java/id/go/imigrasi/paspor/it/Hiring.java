package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.browser.TestOffice;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.service.AdministrationService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The administrator who engages the officers of the tests. */
@Dependent
public class Hiring {
  @Inject AdministrationService administration;

  /** Whoever is engaged already stays where he is. */
  void hire(String username, String location, Role role) throws Exception {
    Caller administrator = Caller.named("admin", Role.ADMINISTRATOR);
    boolean known =
        administrator.does(
            () ->
                administration.officers().stream()
                    .anyMatch(officer -> officer.username().equals(username)));
    if (!known) {
      Officer officer = new Officer(username, "Petugas " + username, Set.of(role), location, true);
      administrator.does(() -> add(officer));
    }
  }

  /** What this officer types when he signs as the second. */
  static Countersignature by(String username) {
    return new Countersignature(username, TestOffice.PASSWORD);
  }

  private Void add(Officer officer) {
    administration.add(officer, TestOffice.PASSWORD);
    return null;
  }
}
