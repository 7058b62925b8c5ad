package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.Realm;
import jakarta.enterprise.context.Dependent;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** The security domain that pages, REST and services are signed in at, with its own lock. */
@Dependent
class ElytronRealm implements Realm {

  @Override
  public boolean proves(Countersignature typed) {
    PasswordGuessEvidence guess = new PasswordGuessEvidence(typed.password().toCharArray());
    try {
      SecurityDomain.getCurrent().authenticate(typed.login(), guess);
      return true;
    } catch (RealmUnavailableException away) {
      throw new IllegalStateException("the realm of the officers does not answer", away);
    } catch (SecurityException wrong) {
      return false;
    } finally {
      guess.destroy();
    }
  }
}
