package id.go.imigrasi.paspor.it;

import static id.go.imigrasi.paspor.it.Outages.soon;
import static id.go.imigrasi.paspor.it.Outages.soonDone;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.service.BillingService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three people wait for a neighbour that is away for four hours of the office's clock: nobody goes
 * on meanwhile, and once it is back they go on in the order in which they came to wait.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class FourHoursAwayIT {
  private static final Logger LOG = Logger.getLogger(FourHoursAwayIT.class.getName());
  private static final String LINE = "paspor.abis.line";
  private static final String ORDERS =
      "select count(*) from PERSONALIZATION_ORDER where APPLICATION_NUMBER = ?";
  private static final Duration STRIDE = Duration.ofMinutes(10);
  private static final Duration APART = STRIDE;
  private static final Duration FOUR_HOURS = Duration.ofHours(4);
  private static final List<String> NAMES =
      List.of("WIRYAWAN SUTEDJA", "DAMARJATI KUSUMO", "BRAHMANA PUTERA");

  @Inject Desks desks;
  @Inject Outages outages;
  @Inject Ledger ledger;
  @Inject BillingService billing;
  @Inject HeldLines lines;
  @Inject PrintShop shop;
  @Inject CheckedFirst checked;

  private String lineBefore;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aMorning() throws Exception {
    lineBefore = System.setProperty(LINE, "mosip");
    StandIns.firstMorning();
    LocalDate tomorrow = LocalDate.now(Desks.BALIKPAPAN).plusDays(1);
    MovableClock.set(tomorrow.atTime(LocalTime.of(9, 0)).atZone(Desks.BALIKPAPAN).toInstant());
    desks.openForAppointments();
  }

  @AfterEach
  void realTime() throws Exception {
    System.setProperty(LINE, lineBefore);
    MovableClock.reset();
    StandIns.firstMorning();
    lines.holdTheStation(false);
    lines.holdTheSigner(false);
    outages.layPoisonAside();
  }

  @Test
  void whoWaitsForDukcapilGoesToTheDecisionInTheOrderOfTheBooth() throws Exception {
    goToTheDecisionInTheirOrder("dukcapil", 0);
  }

  @Test
  void whoWaitsForTheCekalCentreGoesToTheDecisionInTheOrderOfTheBooth() throws Exception {
    goToTheDecisionInTheirOrder("cekal", 1);
  }

  @Test
  void whoWaitsForThePassportRegisterGoesToTheDecisionInTheOrderOfTheBooth() throws Exception {
    goToTheDecisionInTheirOrder("register", 2);
  }

  @Test
  void whoWaitsForTheAbisGoesToTheDecisionInTheOrderOfTheBooth() throws Exception {
    goToTheDecisionInTheirOrder("abis", 3);
  }

  private void goToTheDecisionInTheirOrder(String neighbour, int series) throws Exception {
    List<ApplicationNumber> all = new ArrayList<>();
    for (int turn = 0; turn < NAMES.size(); turn++) {
      String nik = settled(series, turn);
      ApplicationNumber number = outages.registered(nik);
      soonDone("the arrival", () -> desks.checkIn(number));
      desks.acceptPapers(number);
      desks.capture(number, Long.parseLong(nik.substring(5)));
      all.add(number);
    }
    outages.down(neighbour);
    for (ApplicationNumber number : all) {
      desks.interview(number);
      pass(APART);
    }
    pass(FOUR_HOURS);
    assertThat(all).extracting(this::status).as(neighbour).containsOnly(Status.ENROLLED);

    Instant back = desks.clock.instant();
    drained(neighbour, () -> all.stream().allMatch(each -> status(each) == Status.IN_ADJUDICATION));
    assertThat(all)
        .extracting(number -> checked.takenAt(number, Step.SUBMIT_TO_ADJUDICATION))
        .as(neighbour)
        .isSorted()
        .allSatisfy(at -> assertThat(at).isAfter(back));
  }

  @Test
  void billsGetTheirCodesInTheOrderInWhichTheyWereRaised() throws Exception {
    outages.down("simponi");
    List<ApplicationNumber> all = new ArrayList<>();
    for (int turn = 0; turn < NAMES.size(); turn++) {
      String nik = settled(4, turn);
      ApplicationNumber number = desks.walkIn(ApplicationType.NEW_ADULT, nik);
      Caller.named("budi", Role.CUSTOMER_SERVICE).does(() -> billing.raise(number));
      all.add(number);
      pass(APART);
    }
    pass(FOUR_HOURS);
    assertThat(bills(all)).containsOnly(BillStatus.RAISED);

    drained("simponi", () -> Set.copyOf(bills(all)).equals(Set.of(BillStatus.UNPAID)));
    assertThat(inOrderOf("BILL", "ISSUED_AT", all)).isEqualTo(all);
  }

  @Test
  void whatTheAppKeptComesInTheOrderInWhichItWasFilledIn() throws Exception {
    outages.down("m-paspor");
    List<ApplicationNumber> all = new ArrayList<>();
    for (int turn = 0; turn < NAMES.size(); turn++) {
      JsonObject kept = outages.keptInTheApp(settled(5, turn));
      all.add(new ApplicationNumber(kept.getString("number")));
      pass(APART);
    }
    pass(FOUR_HOURS);
    assertThat(all).noneMatch(number -> desks.applications.find(number).isPresent());

    drained(
        "m-paspor",
        () -> all.stream().allMatch(number -> desks.applications.find(number).isPresent()));
    assertThat(all).extracting(number -> checked.takenAt(number, Step.REGISTER)).isSorted();
  }

  @Test
  void ordersForAStationThatStandsStillAreEachMadeOnce() throws Exception {
    lines.holdTheStation(true);
    areEachMadeOnce("the station", () -> lines.holdTheStation(false));
  }

  @Test
  void chipsForASignerThatIsAwayAreEachSignedOnce() throws Exception {
    lines.holdTheSigner(true);
    areEachMadeOnce("the signer", () -> lines.holdTheSigner(false));
  }

  private void areEachMadeOnce(String who, Outages.Part back) throws Exception {
    shop.aDrawerWithBooks();
    List<ApplicationNumber> all = new ArrayList<>();
    for (int turn = 0; turn < NAMES.size(); turn++) {
      all.add(shop.ordered().application());
      pass(APART);
    }
    pass(FOUR_HOURS);
    assertThat(all).extracting(this::status).as(who).containsOnly(Status.IN_PRODUCTION);

    back.take();
    drained(who, () -> all.stream().allMatch(each -> status(each) == Status.IN_QUALITY));
    for (ApplicationNumber number : all) {
      assertThat(ledger.count(ORDERS, number.digits())).as(who).isEqualTo(1);
    }
  }

  /** Everybody is back: how long the office's clock and the real one ran until nothing waited. */
  private void drained(String neighbour, Callable<Boolean> isSo) {
    long begin = System.nanoTime();
    Instant back = desks.clock.instant();
    outages.end();
    soon("drained: " + neighbour, isSo);
    Duration office = Duration.between(back, desks.clock.instant());
    Duration real = Duration.ofNanos(System.nanoTime() - begin);
    LOG.info(
        () ->
            "outage: four hours without %s, %d drained within %d s of the office, %d ms"
                .formatted(neighbour, NAMES.size(), office.toSeconds(), real.toMillis()));
  }

  /** In strides, with the office's own timers going round in each. */
  private void pass(Duration time) throws Exception {
    for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(STRIDE)) {
      MovableClock.forward(STRIDE);
      Caller.named("timer", Role.SYSTEM)
          .does(
              () -> {
                desks.letSweepsRun();
                return null;
              });
    }
  }

  private String settled(int series, int turn) {
    String nik =
        String.format(Locale.ROOT, "647101%02d%02d8497%d%d", turn + 11, series + 2, series, turn);
    String born = String.format(Locale.ROOT, "1984-%02d-%02d", series + 2, turn + 11);
    StandIns.settle(
        nik, Json.createObjectBuilder().add("name", NAMES.get(turn)).add("birthDate", born));
    return nik;
  }

  private List<ApplicationNumber> inOrderOf(
      String table, String column, List<ApplicationNumber> all) throws Exception {
    return ledger
        .texts(
            "select APPLICATION_NUMBER from %s where APPLICATION_NUMBER in (?, ?, ?) order by %s"
                .formatted(table, column),
            all.stream().map(ApplicationNumber::digits).toArray(String[]::new))
        .stream()
        .map(ApplicationNumber::new)
        .toList();
  }

  private List<BillStatus> bills(List<ApplicationNumber> all) throws Exception {
    List<BillStatus> found = new ArrayList<>();
    for (ApplicationNumber number : all) {
      Caller treasurer = Caller.named("bendahara", Role.TREASURER);
      found.add(treasurer.does(() -> billing.of(number)).get(0).status());
    }
    return found;
  }

  private Status status(ApplicationNumber number) {
    return desks.application(number).status();
  }
}
