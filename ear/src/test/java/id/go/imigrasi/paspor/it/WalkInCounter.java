package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;

/** A Customer Service officer who registers whoever a browser test sends. */
@Stateless
@PermitAll
@RunAs("CUSTOMER_SERVICE")
public class WalkInCounter {
  @Inject private RegistrationService registration;

  /**
   * @param nik of somebody in the neighbours' table
   */
  public ApplicationNumber walkIn(String nik) throws IOException, InterruptedException {
    return registration
        .walkIn("BPN", ApplicationType.NEW_ADULT, "ELECTRONIC_10", false, Residents.applicant(nik))
        .number();
  }
}
