package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends holds and closes days whose instant has come, each in a transaction of its own. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppointmentSweep {
  private static final Logger LOG = Logger.getLogger(AppointmentSweep.class.getName());
  private static final int MOST = 100;

  @Inject AppointmentService appointments;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void everyTenSeconds() {
    sweep();
  }

  /** How many were closed. */
  public int sweep() {
    int closed = 0;
    List<Appointment> due;
    do {
      due = appointments.claimDue(MOST);
      for (Appointment each : due) {
        closed += close(each) ? 1 : 0;
      }
    } while (due.size() == MOST);
    return closed;
  }

  private boolean close(Appointment appointment) {
    try {
      appointments.close(appointment.application());
      return true;
    } catch (Refused changedMeanwhile) {
      LOG.log(
          Level.INFO,
          "appointment of {0}: {1}",
          new Object[] {appointment.application(), changedMeanwhile.getMessage()});
      return false;
    }
  }
}
