package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who is listed and somebody about whom the centre has not answered yet, both after the
 * interview or both with their passports on the shelf: what the server sends to anybody without the
 * right to the lists, by page, mail and REST, and what it writes into its own log and the office's,
 * is byte by byte the same of both.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class ListedReadsLikeInnocentIT {
  private static final String ENTRY = "CG-9711";
  private static final long HANDS = 64_719_711L;
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject CekalChecks checks;
  @Inject TwinReaders readers;
  @Inject UserTransaction transaction;

  private TwinCase listed;
  private TwinCase innocent;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @AfterEach
  void nobodyIsListed() {
    StandIns.unlist(ENTRY);
    MovableClock.reset();
  }

  @Test
  void everyByteThatTheServerSendsAndWrites() throws Exception {
    desks.openTheOffice("X52");
    innocent = captured("6471011407849712", "BHAGAWANTA WINARDI");
    listed = registered("6471011407849711", "BAGASKARAN WIBISNA");
    StandIns.list(ENTRY, entry(listed.nik()));
    capture(listed);
    desks.interview(listed.number());
    interviewedWhileTheCentreIsAsked(innocent.number());
    await().atMost(Waiting.LONGEST).until(() -> waitsFor(listed).equals(List.of(What.INDICATION)));
    await()
        .atMost(Waiting.LONGEST)
        .until(() -> waitsFor(innocent).equals(List.of(What.WATCH_LIST)));
    MovableClock.forward(A_WHILE);
    readers.compare(listed, innocent, () -> theCentreIsAskedOn(innocent.number()));
  }

  @Test
  void everyByteWhileTheirPassportsLieOnTheShelf() throws Exception {
    desks.openTheOffice("X54");
    innocent = onTheShelf("6471011407849714", "BRAMANTYA SUWANDANA");
    listed = onTheShelf("6471011407849713", "BASUDEWAT SURYATAMA");
    StandIns.list(ENTRY, entry(listed.nik()));
    await().atMost(Waiting.LONGEST).until(() -> waitsFor(listed).equals(List.of(What.INDICATION)));
    theCentreIsAskedAgain();
    MovableClock.forward(A_WHILE);
    readers.compare(listed, innocent, this::theCentreIsAskedAgain);
  }

  private TwinCase captured(String nik, String name) throws Exception {
    TwinCase each = registered(nik, name);
    capture(each);
    return each;
  }

  private void capture(TwinCase each) throws Exception {
    Waiting.soon(() -> desks.checkIn(each.number()));
    desks.acceptPapers(each.number());
    desks.capture(each.number(), HANDS + each.nik().charAt(15));
  }

  private TwinCase onTheShelf(String nik, String name) throws Exception {
    TwinCase each = captured(nik, name);
    desks.interview(each.number());
    Waiting.soon(() -> desks.approve(each.number()));
    Waiting.soon(() -> desks.print(each.number()));
    desks.awaitStatus(each.number(), Status.IN_QUALITY);
    desks.passQuality(each.number());
    desks.awaitStatus(each.number(), Status.READY);
    await().atMost(Waiting.LONGEST).until(() -> waitsFor(each).isEmpty());
    return each;
  }

  private List<What> waitsFor(TwinCase each) throws Exception {
    return page.awaited(each.number());
  }

  /** The case does not go on to adjudication between the interview and the question. */
  private void interviewedWhileTheCentreIsAsked(ApplicationNumber number) throws Exception {
    transaction.begin();
    desks.interview(number);
    Instant now = desks.clock.instant().plusMillis(1);
    CekalCheck asked = CekalCheck.open(number, Moment.ADJUDICATION, now);
    checks.save(asked.waiting(asked.waiting().claimed(now)));
    transaction.commit();
  }

  /** The lists have changed, which the office may just be asking about by itself. */
  private void theCentreIsAskedAgain() {
    await()
        .atMost(Waiting.LONGEST)
        .untilAsserted(
            () -> {
              if (checks.of(innocent.number()).get(0).answer().isPresent()) {
                question(innocent.number());
              }
              assertThat(waitsFor(innocent)).containsExactly(What.WATCH_LIST);
            });
  }

  private void question(ApplicationNumber number) throws Exception {
    transaction.begin();
    Instant now = desks.clock.instant();
    CekalCheck asked = CekalCheck.open(number, Moment.HAND_OVER, now);
    checks.save(asked.waiting(asked.waiting().claimed(now)));
    transaction.commit();
  }

  /** It has the question and has not answered; nobody else asks while the lease runs. */
  private void theCentreIsAskedOn(ApplicationNumber number) throws Exception {
    transaction.begin();
    CekalCheck asked = checks.of(number).get(0);
    checks.save(asked.waiting(asked.waiting().claimed(desks.clock.instant())));
    transaction.commit();
  }

  private TwinCase registered(String nik, String name) {
    StandIns.settle(
        nik, Json.createObjectBuilder().add("name", name).add("birthDate", TwinCase.BORN));
    String number =
        StandIns.register(
                Json.createObjectBuilder()
                    .add("nik", nik)
                    .add("day", desks.today().toString())
                    .add("start", Desks.MORNING.toString())
                    .add("paid", true))
            .getString("number");
    return new TwinCase(new ApplicationNumber(number), nik, name);
  }

  private static JsonObjectBuilder entry(String nik) {
    return Json.createObjectBuilder()
        .add("list", "CEGAH")
        .add("fullName", "ORANG LAIN SAMA SEKALI")
        .add("nik", nik)
        .add("requestingAgency", "KPK")
        .add("decisionNumber", "KEP-CONTOH-97")
        .add("validFrom", "-P1M")
        .add("validUntil", "P5M");
  }
}
