package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.office.Agencies;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import id.go.imigrasi.paspor.domain.office.Passwords;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Engages the demo's officers, all with one password that was made for this database. */
@Stateless
@PermitAll
public class Personnel {
  private static final String AGENCY = "instansi-contoh";

  @Inject Officers officers;
  @Inject Agencies agencies;
  @Inject Passwords passwords;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  String data;

  /** Does nothing where somebody is engaged already. */
  public void engage() {
    if (officers.anyone()) {
      return;
    }
    String password = Logins.newPassword();
    PasswordHash hash = passwords.hash(password);
    Staff.officers().forEach(each -> officers.add(each.officer(), hash));
    agencies.add(AGENCY, "Instansi Contoh", hash);
    new Logins(Path.of(data)).write(Staff.officers(), AGENCY, password);
  }
}
