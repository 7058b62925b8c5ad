package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.BookletService;
import id.go.imigrasi.paspor.service.QueueService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an office has before the first applicant comes: sessions and booklets. */
@Dependent
public class Opening {
  private static final int WEEKS_AHEAD = 15;
  private static final List<LocalTime> SESSIONS =
      List.of(
          LocalTime.of(8, 0),
          LocalTime.of(9, 0),
          LocalTime.of(10, 0),
          LocalTime.of(11, 0),
          LocalTime.of(13, 0),
          LocalTime.of(14, 0));

  @Inject AppointmentService appointments;
  @Inject BookletService booklets;
  @Inject QueueService queue;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  String data;

  /** One session on each past day of the story, all sessions from today on for three weeks. */
  void openSessions(Calendar calendar, List<LocalDate> pastDays) throws Exception {
    Staff.SUPERVISOR.does(
        () -> {
          pastDays.forEach(day -> open("BPN", day, LocalTime.of(8, 0), SlotKind.REGULAR, 24));
          for (int ahead = 0; ahead <= WEEKS_AHEAD; ahead++) {
            openDay(ahead == 0 ? calendar.today() : calendar.ahead(ahead));
          }
          return null;
        });
  }

  /** A delivery in the vault, a part of it in the print operator's drawer. */
  void receiveBooklets() throws Exception {
    Staff.CUSTODIAN.does(
        () -> {
          Countersignature second = supervisor(data);
          booklets.receive("SJ-CONTOH-001", "ELECTRONIC", range("X2610001", "X2610300"), second);
          booklets.receive("SJ-CONTOH-002", "ORDINARY", range("E2610001", "E2610200"), second);
          booklets.receive("SJ-CONTOH-003", "WORKER", range("C2610001", "C2610050"), second);
          String operator = Staff.PRINTER.login();
          booklets.issue(range("X2610001", "X2610060"), operator, second);
          booklets.issue(range("E2610001", "E2610020"), operator, second);
          return null;
        });
  }

  /** A counter is open and its first number stands on the display. */
  void callSomebody() throws Exception {
    Staff.PAPERS.does(
        () -> {
          queue.open("L1");
          return queue.waiting(Lane.CUSTOMER_SERVICE) > 0 ? queue.callNext() : null;
        });
  }

  /** What the supervisor types when she signs for blanks as the second person. */
  static Countersignature supervisor(String data) {
    return new Countersignature(Staff.SUPERVISOR.login(), new Logins(Path.of(data)).password());
  }

  private void openDay(LocalDate day) {
    for (LocalTime start : SESSIONS) {
      open("BPN", day, start, SlotKind.REGULAR, 20);
      open("BPN-MPP", day, start, SlotKind.REGULAR, 8);
    }
    open("BPN", day, LocalTime.of(8, 0), SlotKind.PRIORITY, 10);
    open("BPN", day, LocalTime.of(8, 0), SlotKind.SAME_DAY, 10);
  }

  private void open(String location, LocalDate day, LocalTime start, SlotKind kind, int places) {
    appointments.set(Quota.open(new Slot(location, day, start, kind), start.plusHours(1), places));
  }

  private static BookletRange range(String first, String last) {
    return new BookletRange(new BookletNumber(first), new BookletNumber(last));
  }
}
