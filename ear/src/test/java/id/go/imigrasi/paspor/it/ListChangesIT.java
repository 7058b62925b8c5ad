package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.service.CaseFileService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
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
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration A_MINUTE = Duration.ofSeconds(60);
  private static final LocalTime LATE = LocalTime.of(23, 50);
  private static final String NIK = "6471012003889701";
  private static final long HIS_HANDS = 12003889701L;
  private static final String NOT_VERIFIED = "lifecycle.person-is-verified";

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject CaseFileService cases;
  @Inject Clearances clearances;
  @Inject ReplicaEntries copy;
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
    ApplicationNumber number = onTheShelf();
    await().atMost(PATIENCE).until(() -> isFree(number));

    // The centre is away: the copy of its list answers, and the desk reads which and how old it is.
    StandIns.turn("cekal", "down");
    long before = standing().version();
    StandIns.list("CG-7001", entry("SOMEBODY ELSE ALTOGETHER", "6471012003889799"));
    await().atMost(A_MINUTE).until(() -> standing().version() > before);
    await().atMost(A_MINUTE).until(() -> copyShown(number) != null);
    await().atMost(A_MINUTE).until(() -> isFree(number));
    assertThat(Long.parseLong(copyShown(number).version())).isGreaterThan(before);

    // He is entered now, and the message about it is lost: the gap shows, and is closed.
    StandIns.lose(1);
    StandIns.list("CG-7002", entry("WAYAN SUKARTA PERCOBAAN", NIK));
    await().atMost(A_MINUTE).until(() -> refused(number).contains(NOT_VERIFIED));
    await().atMost(A_MINUTE).until(() -> !clearances.of(number).isEmpty());
    assertThat(page.awaitedAtTheCounter(number)).doesNotContain(Awaited.What.CLEARANCE);

    // The centre is back and has lifted the ban: he may collect.
    StandIns.unlist("CG-7002");
    StandIns.turn("cekal", "well");
    await().atMost(A_MINUTE).until(() -> isFree(number));
    await().atMost(PATIENCE).until(() -> copyShown(number) == null);
  }

  private boolean isFree(ApplicationNumber number) throws Exception {
    return !refused(number).contains(NOT_VERIFIED);
  }

  private List<String> refused(ApplicationNumber number) throws Exception {
    return page.refused(number, Role.HAND_OVER_OFFICER, Step.HAND_OVER);
  }

  /** Null while the centre itself has answered. */
  private Awaited.Copy copyShown(ApplicationNumber number) throws Exception {
    return Caller.named("gita", Role.HAND_OVER_OFFICER).does(() -> cases.awaited(number)).stream()
        .filter(each -> each.what() == Awaited.What.VERIFICATION)
        .map(Awaited::copy)
        .findFirst()
        .orElse(null);
  }

  private ReplicaStanding standing() throws Exception {
    transaction.begin();
    try {
      return copy.standing();
    } finally {
      transaction.rollback();
    }
  }

  private ApplicationNumber onTheShelf() throws Exception {
    desks.openTheOffice("X41");
    StandIns.settle(
        NIK,
        Json.createObjectBuilder()
            .add("name", "WAYAN SUKARTA PERCOBAAN")
            .add("birthDate", "1988-03-20"));
    ApplicationNumber number =
        new ApplicationNumber(
            StandIns.register(
                    Json.createObjectBuilder()
                        .add("nik", NIK)
                        .add("day", desks.today().toString())
                        .add("start", Desks.MORNING.toString())
                        .add("paid", true))
                .getString("number"));
    await().atMost(PATIENCE).until(() -> desks.applications.find(number).isPresent());
    soon(() -> desks.checkIn(number));
    desks.acceptPapers(number);
    desks.capture(number, HIS_HANDS);
    desks.interview(number);
    awaitStatus(number, Status.IN_ADJUDICATION);
    soon(() -> desks.approve(number));
    soon(() -> desks.print(number));
    awaitStatus(number, Status.IN_QUALITY);
    desks.passQuality(number);
    awaitStatus(number, Status.READY);
    return number;
  }

  private void awaitStatus(ApplicationNumber number, Status status) {
    await().atMost(PATIENCE).until(() -> desks.application(number).status() == status);
  }

  /** A desk that waits for an answer is refused until it is there. */
  private static void soon(Part part) {
    Callable<Boolean> done =
        () -> {
          try {
            part.take();
            return true;
          } catch (Refused waits) {
            return false;
          }
        };
    await().atMost(PATIENCE).until(done);
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

  /** One desk's part. */
  @FunctionalInterface
  private interface Part {
    void take() throws Exception;
  }
}
