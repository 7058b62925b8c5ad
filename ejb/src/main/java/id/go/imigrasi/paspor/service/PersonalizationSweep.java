package id.go.imigrasi.paspor.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Asks the station about orders on which it has been silent for too long. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class PersonalizationSweep {
  @Inject private PersonalizationService desk;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void everyHalfMinute() {
    desk.askAboutSilentOrders();
  }
}
