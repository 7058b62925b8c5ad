package id.go.imigrasi.paspor.it;

import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.service.BillingService;
import id.go.imigrasi.paspor.service.InformationService;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Synthetic people at the end of their application's way: passports that lie on the shelf, and
 * folders that wait for Tikim or have lain there for years.
 */
@Dependent
public class EndOfTheWay {
  private static final List<String> SHELF =
      List.of("applicant", "family", "proxy", "doubted", "nobody", "posted");
  private static final List<String> NAMES =
      List.of(
          "AGUNG PRIBADI",
          "BAYU SEGARA",
          "CAHYA LESTARI",
          "DANU WIRAWAN",
          "ELOK PRATIWI",
          "FAJAR ANGGARA");
  private static final String MOTHER = "SITI PRIBADI";
  private static final Duration A_MONTH_AND_MORE = Duration.ofDays(40);
  private static final Period LONG_AGO = Period.ofYears(8);
  private static final long HANDS = 64_710_800L;

  @Inject Desks desks;
  @Inject BillingService billing;
  @Inject InformationService information;
  @Inject RegistrationService registrations;
  @Inject Passports passports;
  @Inject Archive archive;
  @Inject UserTransaction transaction;

  /** From which face and hands of the person at this place are drawn. */
  public static long hands(String place) {
    return HANDS + SHELF.indexOf(place);
  }

  /**
   * Passports on the shelf, one of them since more than a month.
   *
   * @param series letter and two digits, with which no other test's booklets begin
   * @return by place the application's number, and with {@code .passport} its passport's
   */
  Map<String, String> shelf(String series) throws Exception {
    desks.openTheOffice(series);
    Map<String, ApplicationNumber> people = new LinkedHashMap<>();
    SHELF.forEach(place -> people.put(place, registers(SHELF.indexOf(place))));
    for (Map.Entry<String, ApplicationNumber> each : people.entrySet()) {
      groundFloor(each.getValue(), hands(each.getKey()));
    }
    for (ApplicationNumber number : people.values()) {
      Waiting.soon(() -> desks.approve(number));
      Waiting.soon(() -> desks.print(number));
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, ApplicationNumber> each : people.entrySet()) {
      ready(each.getValue(), "nobody".equals(each.getKey()));
      found.put(each.getKey(), each.getValue().digits());
      found.put(each.getKey() + ".passport", passports.of(each.getValue()).orElseThrow().number());
    }
    return found;
  }

  private void groundFloor(ApplicationNumber number, long person) throws Exception {
    await().atMost(Waiting.LONGEST).until(() -> isPaid(number));
    Waiting.soon(() -> desks.checkIn(number));
    desks.acceptPapers(number);
    hearOfTheMother(number);
    desks.capture(number, person);
    desks.interview(number);
  }

  /** Of whom the registration said nothing. */
  private void hearOfTheMother(ApplicationNumber number) throws Exception {
    Caller.named("citra", Role.INTERVIEWER)
        .does(
            () -> {
              desks.interviews.complete(number, "", MOTHER, "");
              return null;
            });
  }

  private boolean isPaid(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.standing(number))
        == MoneyStanding.PAID;
  }

  /** Whoever does not come has had a month: only this one word is said on an earlier day. */
  private void ready(ApplicationNumber number, boolean longAgo) throws Exception {
    desks.awaitStatus(number, Status.IN_QUALITY);
    if (!longAgo) {
      desks.passQuality(number);
      return;
    }
    MovableClock.forward(A_MONTH_AND_MORE.negated());
    try {
      desks.passQuality(number);
    } finally {
      MovableClock.forward(A_MONTH_AND_MORE);
    }
  }

  private ApplicationNumber registers(int turn) {
    return new ApplicationNumber(
        StandIns.register(
                Json.createObjectBuilder()
                    .add("nik", nik(turn + 1))
                    .add("type", turn == 0 ? "EXPIRED" : "NEW_ADULT")
                    .add("paid", true)
                    .add("day", desks.today().toString())
                    .add("start", Desks.MORNING.toString())
                    .add(
                        "person",
                        Json.createObjectBuilder()
                            .add("name", NAMES.get(turn))
                            .add("birthDate", born(turn + 1).toString())
                            .add("occupation", "KARYAWAN SWASTA")))
            .getString("number"));
  }

  /**
   * Folders of people who registered and did not want it any more.
   *
   * @return the folders that wait for Tikim, and at last one that has lain in its box for years
   */
  List<ApplicationNumber> folders(int waiting) throws Exception {
    List<ApplicationNumber> folders = new ArrayList<>();
    for (int i = 0; i <= waiting; i++) {
      folders.add(cameAndWent(i + 30));
    }
    layForYears(folders.get(waiting));
    return folders;
  }

  private ApplicationNumber cameAndWent(int turn) throws Exception {
    InformationService.WalkIn walkIn =
        new InformationService.WalkIn(
            ApplicationType.NEW_ADULT,
            "ELECTRONIC_10",
            false,
            false,
            somebody(turn),
            Optional.empty());
    ApplicationNumber number =
        Caller.named("ani", Role.INFORMATION_DESK).does(() -> information.register(walkIn));
    return Caller.named("m-paspor", Role.M_PASPOR)
        .does(
            () -> {
              registrations.cancel(number);
              return number;
            });
  }

  private void layForYears(ApplicationNumber number) throws Exception {
    desks.archive(number);
    transaction.begin();
    ArchivedFile today = archive.fileOf(number).orElseThrow();
    archive.keep(
        new ArchivedFile(
            number,
            today.box(),
            today.position(),
            today.series(),
            today.closed().minus(LONG_AGO),
            null));
    transaction.commit();
  }

  private static Applicant somebody(int turn) {
    FullName name = new FullName("WARGA " + (char) ('A' + turn / 26) + (char) ('A' + turn % 26));
    return new Applicant(
        new Nik(nik(turn)),
        null,
        name,
        PassportName.of(name, PassportName.USUAL_LIMIT).orElse(null),
        null,
        Sex.MALE,
        new Birth("BALIKPAPAN", born(turn)),
        CivilStatus.SINGLE,
        "NELAYAN",
        new Address("JL CONTOH 1", "001/001", "", "", "BALIKPAPAN", "KALIMANTAN TIMUR", ""),
        new Contact("081100000000", "pemohon@contoh.example"),
        new Family(Relative.named("SULAIMAN"), Relative.named("AMINAH"), null),
        List.of());
  }

  private static String nik(int turn) {
    return String.format(Locale.ROOT, "647108%02d0486%04d", born(turn).getDayOfMonth(), turn);
  }

  private static LocalDate born(int turn) {
    return LocalDate.of(1986, 4, turn % 30 + 1);
  }
}
