package id.go.imigrasi.paspor.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Asks the signer for its key, so that its end is known before a passport needs it. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class SignerKeyWatch {
  @Inject private SignerKeyService keys;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void everyFiveMinutes() {
    keys.ask();
  }
}
