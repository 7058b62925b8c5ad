package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A lapsed case that goes on gets what its lapse took: another place from tomorrow on, and a bill
 * by today's tariff when no bill of it was ever settled.
 */
@Dependent
public class AfterReinstatement implements AfterStep {
  private final Treasury treasury;
  private final Bills bills;
  private final Diary diary;
  private final Appointments appointments;
  private final Announcements announcements;

  @Inject
  public AfterReinstatement(
      Treasury treasury,
      Bills bills,
      Diary diary,
      Appointments appointments,
      Announcements announcements) {
    this.treasury = treasury;
    this.bills = bills;
    this.diary = diary;
    this.appointments = appointments;
    this.announcements = announcements;
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.step() != Step.REINSTATE) {
      return;
    }
    List<Bill> earlier = bills.of(application.number());
    if (!earlier.isEmpty() && earlier.stream().noneMatch(AfterReinstatement::stillCounts)) {
      treasury.raise(application);
    }
    appointments
        .find(application.number())
        .filter(place -> !place.isLive())
        .ifPresent(this::placeAnew);
  }

  private static boolean stillCounts(Bill bill) {
    return bill.status().isOpen() || bill.status().isSettled();
  }

  /** The place waits for the bill: a bill that ends unpaid gives it back. */
  private void placeAnew(Appointment gone) {
    ApplicationNumber number = gone.application();
    Slot slot = diary.freeAfter(gone.slot());
    diary.placeAnew(number, slot);
    String day = slot.day().toString();
    String hour = slot.start().toString();
    announcements.tell(number, NoticeKind.APPOINTMENT_MOVED, day + " " + hour, day, hour);
  }
}
