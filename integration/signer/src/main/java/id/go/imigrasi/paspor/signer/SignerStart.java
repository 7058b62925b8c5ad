package id.go.imigrasi.paspor.signer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Opens the key as soon as the signer is up. Making one may take longer than a transaction lasts,
 * and writes nothing that needs one.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SignerStart {
  @Inject private SigningDesk desk;

  @PostConstruct
  void open() {
    desk.open();
    desk.watch();
  }

  /** Twice a day, whether anything is signed or not. */
  @Schedule(hour = "1,13", persistent = false)
  void watch() {
    desk.watch();
  }
}
