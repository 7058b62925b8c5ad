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
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.service.BillingService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Outages that last hours of the office's clock: nothing is lost and nothing issued unchecked. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class LongOutagesIT {
  private static final Logger LOG = Logger.getLogger(LongOutagesIT.class.getName());
  private static final String[] EVERYBODY = {
    "m-paspor", "dukcapil", "cekal", "register", "simponi", "directorate", "mailbox", "abis"
  };
  private static final String LINE = "paspor.abis.line";
  private static final String ON_THE_ROAD = "BPN-EAZY";
  private static final String IRMA = "6471024909999001";
  private static final String NANANG = "6471052101669001";
  private static final String SRI = "6471055808889001";
  private static final String KRISNA = "6471031212059001";
  private static final String LINA = "6471044606739001";
  private static final String VERA = "6471014810899001";
  private static final String YANTI = "6471035409809001";
  private static final String SUKMA = "6471012106849096";
  private static final String TRESNA = "6471012206849097";

  private static final List<String> AWAY = List.of(EVERYBODY);
  private static final List<String> WHO_COMES =
      List.of(
          "6471066010009001",
          "6471025404959001",
          "6471031912789001",
          "6471050303919001",
          "6471065707569001",
          "6471040411749001",
          SUKMA,
          TRESNA);
  private static final Set<String> NEVER_PRINTED_WITHOUT = Set.of("dukcapil", "cekal");
  private static final Set<Status> LOST =
      Set.of(Status.WITHDRAWN, Status.LAPSED, Status.REJECTED, Status.CANCELLED);
  private static final Duration STRIDE = Duration.ofMinutes(10);
  private static final int STRIDES_IN_FOUR_HOURS = 24;

  @Inject Desks desks;
  @Inject Outages outages;
  @Inject PaperTrail trail;
  @Inject Ledger ledger;
  @Inject CheckedFirst checked;
  @Inject BillingService billing;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  private String lineBefore;

  @BeforeEach
  void aMorning() {
    lineBefore = System.setProperty(LINE, "mosip");
    StandIns.firstMorning();
    comesTheMorning(LocalDate.now(Desks.BALIKPAPAN).plusDays(1));
  }

  @AfterEach
  void realTimeAndNoPoisonLeft() throws Exception {
    System.setProperty(LINE, lineBefore);
    MovableClock.reset();
    StandIns.firstMorning();
    outages.layPoisonAside();
  }

  @Test
  void aDayWithoutAnybodyIsCapturedAndSettledInOrderOnTheNext() throws Exception {
    desks.openTheOffice("X43");
    List<ApplicationNumber> appointments =
        List.of(outages.registered(KRISNA), outages.registered(LINA));
    outages.down(EVERYBODY);
    List<ApplicationNumber> walkIns =
        List.of(
            desks.walkIn(ApplicationType.NEW_ADULT, VERA),
            desks.walkIn(ApplicationType.NEW_ADULT, YANTI));
    List<ApplicationNumber> all = new ArrayList<>(appointments);
    all.addAll(walkIns);
    areCaptured(all, List.of(KRISNA, LINA, VERA, YANTI));
    comesTheMorning(desks.today().plusDays(1));
    desks.openTheOffice("X44");
    areSettledInOrder(all, walkIns);
  }

  @Test
  void aMobileTeamsDayWithoutAnybodyIsSettledAtTheOfficeOnTheNext() throws Exception {
    desks.openTheOffice("X45");
    desks.goOnTheRoad(ON_THE_ROAD);
    ApplicationNumber booked = outages.registered(IRMA, ON_THE_ROAD);
    outages.down(EVERYBODY);
    List<ApplicationNumber> walkIns =
        List.of(
            desks.walkIn(ApplicationType.NEW_ADULT, NANANG),
            desks.walkIn(ApplicationType.NEW_ADULT, SRI));
    List<ApplicationNumber> all = new ArrayList<>(List.of(booked));
    all.addAll(walkIns);
    areCaptured(all, List.of(IRMA, NANANG, SRI));
    assertThat(all)
        .extracting(number -> desks.application(number).filing().location())
        .containsOnly(ON_THE_ROAD);

    desks.comeHome();
    comesTheMorning(desks.today().plusDays(1));
    desks.openTheOffice("X46");
    areSettledInOrder(all, walkIns);
  }

  private void areCaptured(List<ApplicationNumber> all, List<String> people) throws Exception {
    for (ApplicationNumber number : all) {
      isCaptured(number, hands(people.get(all.indexOf(number))));
    }
    fourHoursPass();
    assertThat(all).extracting(this::status).containsOnly(Status.ENROLLED);
    assertThat(all)
        .allSatisfy(
            number -> {
              assertThat(ledger.rowsOf(number.digits()))
                  .containsKeys("ENROLMENT", "TICKET")
                  .doesNotContainKeys("PERSONALIZATION_ORDER", "PASSPORT");
              assertThat(desks.toPrint()).doesNotContain(number);
            });
  }

  private void areSettledInOrder(List<ApplicationNumber> all, List<ApplicationNumber> walkIns)
      throws Exception {
    outages.end();
    for (ApplicationNumber number : walkIns) {
      soon("SIMPONI has given a code", () -> bill(number).status() == BillStatus.UNPAID);
      StandIns.pay(bill(number).code().orElseThrow().digits());
      soon("SIMPONI has told of it", () -> bill(number).status() == BillStatus.PAID);
    }
    for (ApplicationNumber number : all) {
      soon("all have answered", () -> status(number) == Status.IN_ADJUDICATION);
    }
    assertThat(all)
        .extracting(number -> checked.takenAt(number, Step.SUBMIT_TO_ADJUDICATION))
        .isSorted()
        .doesNotHaveDuplicates();
    for (ApplicationNumber number : all) {
      soonDone("it is decided", () -> desks.approve(number));
      soon("it lies with the operator", () -> desks.toPrint().contains(number));
      soonDone("it is paid and checked", () -> desks.print(number));
      soon("it is made", () -> status(number) == Status.IN_QUALITY);
    }
    assertThat(all).extracting(number -> checked.takenAt(number, Step.START_PRODUCTION)).isSorted();
    for (ApplicationNumber number : all) {
      isMadeOnce(number);
    }
  }

  @Test
  void fourHoursWithoutOneOfThemAtEachStageLoseNothing() throws Exception {
    StandIns.settle(SUKMA, person("SUKMAWIJAYA ADIPATI", "1984-06-21"));
    StandIns.settle(TRESNA, person("TRESNADEWA MAHENDRA", "1984-06-22"));
    for (int i = 0; i < AWAY.size(); i++) {
      comesTheMorning(LocalDate.now(Desks.BALIKPAPAN).plusDays(2 * i + 1L));
      desks.openTheOffice("X9" + i);
      long begin = System.nanoTime();
      isWalkedWhileItIsAwayAtEachStage(AWAY.get(i), WHO_COMES.get(i));
      String neighbour = AWAY.get(i);
      LOG.info(
          () ->
              "outage: four hours without %s at each of eight stages, walked in %d s"
                  .formatted(neighbour, Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
    }
  }

  private static JsonObjectBuilder person(String name, String born) {
    return Json.createObjectBuilder().add("name", name).add("birthDate", born);
  }

  private void isWalkedWhileItIsAwayAtEachStage(String neighbour, String nik) throws Exception {
    ApplicationNumber number = outages.registered(nik);
    long hands = hands(nik);
    for (Stage stage : stages(number, hands)) {
      StandIns.turn(neighbour, "down");
      boolean wasLet = Outages.isDone(stage.part());
      Status before = status(number);
      fourHoursPass();
      assertThat(status(number)).as("%s, %s", neighbour, stage).isNotIn(LOST);
      if (stage.isPrint() && NEVER_PRINTED_WITHOUT.contains(neighbour)) {
        assertThat(wasLet).as("printed without %s", neighbour).isFalse();
        assertThat(before).isEqualTo(Status.APPROVED);
      }
      StandIns.turn(neighbour, "well");
      if (!wasLet) {
        soonDone(stage + " after " + neighbour, stage.part());
      }
    }
    assertThat(status(number)).isEqualTo(Status.HANDED_OVER);
    isMadeOnce(number);
  }

  /** What the desks do, in order; each waits for what the stage before set going. */
  private List<Stage> stages(ApplicationNumber number, long hands) {
    return List.of(
        new Stage("check-in", () -> desks.checkIn(number)),
        new Stage("papers", () -> desks.acceptPapers(number)),
        new Stage("capture", () -> desks.capture(number, hands)),
        new Stage("interview", () -> desks.interview(number)),
        new Stage("approval", () -> desks.approve(number)),
        new Stage("print", () -> desks.print(number)),
        new Stage("quality", () -> desks.passQuality(number)),
        new Stage("hand-over", () -> desks.handOver(number, hands)));
  }

  private void isCaptured(ApplicationNumber number, long hands) throws Exception {
    desks.checkIn(number);
    desks.acceptPapers(number);
    trail.goesUpWithCardAndNumber(number, desks.today());
    desks.capture(number, hands);
    desks.interview(number);
  }

  private void isMadeOnce(ApplicationNumber number) throws Exception {
    assertThat(desks.application(number).historyIsWhole()).isTrue();
    assertThat(desks.application(number).history())
        .filteredOn(taken -> taken.step() == Step.COMPLETE_PRODUCTION)
        .hasSize(1);
    checked.isMadeOnlyAfterItsChecks(number);
  }

  private static void comesTheMorning(LocalDate day) {
    MovableClock.set(day.atTime(LocalTime.of(9, 0)).atZone(Desks.BALIKPAPAN).toInstant());
  }

  /** In strides, with the office's own timers going round in each. */
  private void fourHoursPass() throws Exception {
    for (int i = 0; i < STRIDES_IN_FOUR_HOURS; i++) {
      MovableClock.forward(STRIDE);
      Caller.named("timer", Role.SYSTEM).does(this::sweeps);
    }
  }

  private Void sweeps() {
    desks.letSweepsRun();
    return null;
  }

  private Bill bill(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.of(number)).get(0);
  }

  private Status status(ApplicationNumber number) {
    return desks.application(number).status();
  }

  /** The fingers of the neighbours' generator that nobody else has. */
  private static long hands(String nik) {
    return Long.parseLong(nik.substring(5));
  }

  private record Stage(String name, Outages.Part part) {
    boolean isPrint() {
      return "print".equals(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
