package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.BookletService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** So many people that no desk runs dry, and an office that has places and booklets for them. */
@ApplicationScoped
public class Crowd {
  private static final int MOST = 4000;
  private static final int AT_ONCE = 100;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(16, 0);

  @Inject Glance glance;
  @Inject Neighbourhood neighbours;
  @Inject AppointmentService appointments;
  @Inject BookletService booklets;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  String data;

  private final Cast cast = new Cast();
  private Calendar calendar;

  void prepare() throws Exception {
    calendar = glance.calendar(glance.now());
    Staff.SUPERVISOR.does(this::openToday);
    Staff.CUSTODIAN.does(this::receiveBooklets);
  }

  Calendar calendar() {
    return calendar;
  }

  /** Adults whom Dukcapil knows, each at the beginning of the way. */
  List<Walk> come(int people) throws IOException, InterruptedException {
    List<Walk> walks = new ArrayList<>();
    while (walks.size() < people) {
      List<Player> some = new ArrayList<>();
      while (some.size() < AT_ONCE && walks.size() < people) {
        Player player = cast.adult();
        some.add(player);
        walks.add(new Walk(player, ApplicationType.NEW_ADULT, calendar, 0));
      }
      neighbours.register(some);
    }
    return walks;
  }

  private Void openToday() {
    Slot slot = new Slot("BPN", calendar.today(), MORNING, SlotKind.REGULAR);
    appointments.set(Quota.open(slot, EVENING, MOST));
    return null;
  }

  private Void receiveBooklets() {
    Countersignature second = Opening.supervisor(data);
    BookletRange range = new BookletRange(number(1), number(MOST));
    booklets.receive("SJ-UKUR-001", "ELECTRONIC", range, second);
    booklets.issue(range, Staff.PRINTER.login(), second);
    return null;
  }

  private static BookletNumber number(int n) {
    return new BookletNumber(String.format(Locale.ROOT, "X3%06d", n));
  }
}
