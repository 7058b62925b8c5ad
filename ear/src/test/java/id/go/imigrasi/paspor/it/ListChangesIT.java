package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.service.CaseFileService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A passport lies on the shelf while the watch list changes: over both brokers the office hears of
 * it, also of what was lost on the way, and also while the cekal centre itself is away.
 */
@ExtendWith(ArquillianExtension.class)
class ListChangesIT {
  private static final Logger LOG = Logger.getLogger(ListChangesIT.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration A_MINUTE = Duration.ofSeconds(60);
  private static final Duration OFTEN = Duration.ofMillis(250);
  private static final LocalTime LATE = LocalTime.of(23, 50);
  private static final int TIMES_IN_TEN_MINUTES = 7;
  private static final String NIK = "6471012003889701";
  private static final String STAYS = "6471012003889702";
  private static final String HAS_COLLECTED = "6471012003889703";
  private static final String NOT_VERIFIED = "lifecycle.person-is-verified";

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject Outages outages;
  @Inject CaseFileService cases;
  @Inject Clearances clearances;
  @Inject ReplicaEntries copy;
  @Inject Passports passports;
  @Inject Invalidations measures;
  @Inject UserTransaction transaction;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aNewDay() {
    StandIns.firstMorning();
    // the appointment is today: a test that begins just before midnight belongs to the next day
    if (LocalTime.ofInstant(desks.clock.instant(), Desks.BALIKPAPAN).isAfter(LATE)) {
      MovableClock.forward(Duration.ofMinutes(15));
    }
  }

  @AfterEach
  void realTime() {
    MovableClock.reset();
    StandIns.firstMorning();
  }

  @Test
  void aNameAddedWhileItsPassportLiesOnTheShelfStopsTheHandOverWithinAMinute() throws Exception {
    desks.openTheOffice("X41");
    ApplicationNumber number = onTheShelf(NIK);
    await().atMost(PATIENCE).until(() -> isFree(number));

    StandIns.list("CG-7000", entry("WAYAN SUKARTA PERCOBAAN", NIK));
    withinAMinute("listed, and the hand-over is stopped", () -> !isFree(number));
    await().atMost(A_MINUTE).until(() -> !clearances.of(number).isEmpty());
    assertThat(page.awaitedAtTheCounter(number)).doesNotContain(What.CLEARANCE);
    StandIns.unlist("CG-7000");
    withinAMinute("lifted, and the hand-over is free", () -> isFree(number));

    aLostMessageStopsItToo(number);
    theCopyIsUsedUpToItsLimit(number);
  }

  private void aLostMessageStopsItToo(ApplicationNumber number) throws Exception {
    // The centre is away: the copy of its list answers, and the desk reads which and how old it is.
    StandIns.turn("cekal", "down");
    long before = standing().version();
    StandIns.list("CG-7001", entry("SOMEBODY ELSE ALTOGETHER", "6471012003889799"));
    await().atMost(A_MINUTE).until(() -> standing().version() > before);
    await().atMost(A_MINUTE).until(() -> copyShown(number) != null);
    await().atMost(A_MINUTE).until(() -> isFree(number));
    Awaited.Copy shown = copyShown(number);
    assertThat(Long.parseLong(shown.version())).isGreaterThan(before);
    assertThat(shown.age()).isBetween(Duration.ZERO, Duration.ofMinutes(5));
    assertThat(handOverPage(number))
        .contains("versi " + shown.version() + ", lengkap sampai")
        .containsPattern("Umur salinan [0-9:]+ ");

    // He is entered now, and the message about it is lost: the gap shows, and is closed.
    StandIns.lose(1);
    StandIns.list("CG-7002", entry("WAYAN SUKARTA PERCOBAAN", NIK));
    withinAMinute(
        "listed, the message lost, the centre away, and the hand-over is stopped",
        () -> !isFree(number));
    await().atMost(A_MINUTE).until(() -> clearances.of(number).size() > 1);
    assertThat(page.awaitedAtTheCounter(number)).doesNotContain(What.CLEARANCE);

    // The centre is back and has lifted the ban: he may collect.
    StandIns.unlist("CG-7002");
    StandIns.turn("cekal", "well");
    withinAMinute("lifted, the centre back, and the hand-over is free", () -> isFree(number));
    await().atMost(PATIENCE).until(() -> copyShown(number) == null);
  }

  /** The last word of the directorate's line stays, while the office's clock goes on. */
  private void theCopyIsUsedUpToItsLimit(ApplicationNumber number) throws Exception {
    Duration limit =
        ConfigProvider.getConfig()
            .getOptionalValue("paspor.cekal.copy", String.class)
            .map(Duration::parse)
            .orElse(Duration.ofHours(24));
    StandIns.turn("cekal", "down");
    StandIns.list("CG-7003", entry("SOMEBODY ELSE AGAIN", "6471012003889798"));
    await().atMost(A_MINUTE).until(() -> copyShown(number) != null);
    StandIns.turn("directorate", "down");
    assertThat(copyShown(number).limit()).isEqualTo(limit);
    MovableClock.forward(limit.minus(copyShown(number).age()).minus(Duration.ofMinutes(2)));
    await().atMost(A_MINUTE).until(() -> isFree(number));
    Awaited.Copy old = copyShown(number);
    assertThat(old.age()).isBetween(limit.minus(Duration.ofMinutes(3)), limit);
    LOG.info(() -> "outage: free by a copy that is " + old.age() + " old, limit " + limit);

    MovableClock.forward(Duration.ofMinutes(3));
    await().atMost(A_MINUTE).until(() -> !isFree(number));
    assertThat(copyShown(number)).isNull();
    assertThat(refused(number)).contains(NOT_VERIFIED);
  }

  @Test
  void anEntryThatTheCopyMissedStopsTheShelfOrProposesTheWithdrawalOnceTheCentreIsBack()
      throws Exception {
    desks.openTheOffice("X81");
    ApplicationNumber stays = inQuality(STAYS);
    ApplicationNumber collected = inQuality(HAS_COLLECTED);
    outages.down("cekal", "directorate");
    desks.passQuality(stays);
    desks.passQuality(collected);
    await().atMost(PATIENCE).until(() -> isFree(stays) && isFree(collected));
    assertThat(copyShown(collected)).isNotNull();
    desks.handOver(collected, hands(HAS_COLLECTED));
    desks.awaitStatus(collected, Status.HANDED_OVER);

    StandIns.list("CG-7004", entry("TETAP DI RAK PERCOBAAN", STAYS));
    StandIns.list("CG-7005", entry("SUDAH DIAMBIL PERCOBAAN", HAS_COLLECTED));
    Outages.soon(
        "nobody else is asked for minutes", () -> attempts(collected) >= TIMES_IN_TEN_MINUTES);
    assertThat(isFree(stays)).as("the copy knows nothing of him").isTrue();
    assertThat(proposal(collected, "CG-7005")).isEmpty();

    StandIns.turn("cekal", "well");
    withinAMinute("missed, the centre back, and the hand-over is stopped", () -> !isFree(stays));
    withinAMinute(
        "missed, the centre back, and a withdrawal is proposed",
        () -> proposal(collected, "CG-7005").isPresent());
    Invalidation proposed = proposal(collected, "CG-7005").orElseThrow();
    assertThat(proposed.measure()).isEqualTo(Measure.WITHDRAWAL);
    assertThat(proposed.state()).isEqualTo(InvalidationState.PROPOSED);
    assertThat(clearances.of(stays)).isNotEmpty();
  }

  /** In real time, and written down. */
  private static void withinAMinute(String what, Callable<Boolean> isSo) {
    long begin = System.nanoTime();
    await(what).atMost(A_MINUTE).pollInterval(OFTEN).until(isSo);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    LOG.info(() -> "outage: " + what + " after " + took.toMillis() + " ms");
  }

  private boolean isFree(ApplicationNumber number) throws Exception {
    return !refused(number).contains(NOT_VERIFIED);
  }

  private List<String> refused(ApplicationNumber number) throws Exception {
    return page.refused(number, Role.HAND_OVER_OFFICER, Step.HAND_OVER);
  }

  private int attempts(ApplicationNumber number) throws Exception {
    return page.attempts(number).getOrDefault(What.WATCH_LIST, 0);
  }

  /** Null while the centre itself has answered. */
  private Awaited.Copy copyShown(ApplicationNumber number) throws Exception {
    return Caller.named("gita", Role.HAND_OVER_OFFICER).does(() -> cases.awaited(number)).stream()
        .filter(each -> each.what() == What.VERIFICATION)
        .map(Awaited::copy)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String handOverPage(ApplicationNumber number) {
    return Wire.seat("serah.uji", Role.HAND_OVER_OFFICER)
        .get("/desk/handover.xhtml?number=" + number.digits(), Map.of())
        .body();
  }

  private ReplicaStanding standing() throws Exception {
    return read(copy::standing);
  }

  private Optional<Invalidation> proposal(ApplicationNumber number, String entry) throws Exception {
    return read(
        () -> measures.opened(passports.of(number).orElseThrow().number(), "exit-ban:" + entry));
  }

  private <T> T read(Callable<T> question) throws Exception {
    transaction.begin();
    try {
      return question.call();
    } finally {
      transaction.rollback();
    }
  }

  private ApplicationNumber onTheShelf(String nik) throws Exception {
    ApplicationNumber number = inQuality(nik);
    desks.passQuality(number);
    desks.awaitStatus(number, Status.READY);
    return number;
  }

  private ApplicationNumber inQuality(String nik) throws Exception {
    StandIns.settle(
        nik, Json.createObjectBuilder().add("name", name(nik)).add("birthDate", "1988-03-20"));
    ApplicationNumber number = outages.registered(nik);
    Waiting.soon(() -> desks.checkIn(number));
    desks.acceptPapers(number);
    desks.capture(number, hands(nik));
    desks.interview(number);
    desks.awaitStatus(number, Status.IN_ADJUDICATION);
    Waiting.soon(() -> desks.approve(number));
    Waiting.soon(() -> desks.print(number));
    desks.awaitStatus(number, Status.IN_QUALITY);
    return number;
  }

  private static String name(String nik) {
    return switch (nik) {
      case STAYS -> "TETAP DI RAK PERCOBAAN";
      case HAS_COLLECTED -> "SUDAH DIAMBIL PERCOBAAN";
      default -> "WAYAN SUKARTA PERCOBAAN";
    };
  }

  /** Fingers that nobody else has. */
  private static long hands(String nik) {
    return Long.parseLong(nik.substring(5));
  }

  private static JsonObjectBuilder entry(String name, String nik) {
    return Json.createObjectBuilder()
        .add("list", "CEGAH")
        .add("fullName", name)
        .add("nik", nik)
        .add("requestingAgency", "KPK")
        .add("decisionNumber", "KEP-CONTOH-70")
        .add("validFrom", "-P1M")
        .add("validUntil", "P5M");
  }
}
