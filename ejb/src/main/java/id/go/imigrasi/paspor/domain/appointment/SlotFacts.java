package id.go.imigrasi.paspor.domain.appointment;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the calendar makes true of a case: only M-Paspor's applicants come on a day of their own.
 */
public class SlotFacts implements FactSource {
  private final Appointments appointments;
  private final ZoneId office;

  public SlotFacts(Appointments appointments, ZoneId office) {
    this.appointments = appointments;
    this.office = office;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.SLOT_TODAY, Fact.SLOT_EXCUSED, Fact.SLOT_DAY_OVER, Fact.RESCHEDULE_LEFT);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    LocalDate today = LocalDate.ofInstant(now, office);
    Optional<Appointment> appointment = appointments.find(application.number());
    appointment.ifPresent(each -> holding.addAll(of(each, today)));
    if (appointment.isEmpty() && application.procedure() != Procedure.M_PASPOR) {
      holding.add(Fact.SLOT_EXCUSED);
    }
    return holding;
  }

  private static Set<Fact> of(Appointment appointment, LocalDate today) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    LocalDate day = appointment.slot().day();
    if (appointment.excused()) {
      holding.add(Fact.SLOT_EXCUSED);
    }
    if (day.equals(today) && appointment.isLive()) {
      holding.add(Fact.SLOT_TODAY);
    }
    if (day.isBefore(today) && !appointment.excused()) {
      holding.add(Fact.SLOT_DAY_OVER);
    }
    if (appointment.moves() < Appointment.MOVES_ALLOWED) {
      holding.add(Fact.RESCHEDULE_LEFT);
    }
    return holding;
  }
}
