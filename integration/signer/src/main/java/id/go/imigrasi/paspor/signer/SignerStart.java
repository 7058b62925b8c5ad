package id.go.imigrasi.paspor.signer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The signer is up only with a key that it can use. */
@Singleton
@Startup
@PermitAll
public class SignerStart {
  @Inject private SigningDesk desk;

  // on a busy machine a key takes longer to make than a transaction may last
  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void open() {
    desk.open();
  }
}
