package id.go.imigrasi.paspor.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks at every opening of the office whether the station knows more than the database. */
@Singleton
@Startup
@PermitAll
@RunAs("SYSTEM")
public class RestoreCheck {
  private static final Logger LOG = Logger.getLogger(RestoreCheck.class.getName());

  @Inject RestoreService restored;

  @PostConstruct
  void atTheOpening() {
    int open = restored.compare();
    if (open > 0) {
      LOG.log(Level.SEVERE, "the database was restored: {0} blanks to be reconciled", open);
    }
  }

  /**
   * Whether a blank that was used up before a restore has not been looked for yet. Messages come
   * back with a restored journal, too: who calls here waits until the comparison is made.
   */
  @Lock(LockType.READ)
  public boolean holdsTheStation() {
    return !restored.open().isEmpty();
  }
}
