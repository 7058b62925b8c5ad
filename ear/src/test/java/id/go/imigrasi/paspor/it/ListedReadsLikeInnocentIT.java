package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who is listed and somebody about whom the centre has not answered yet, both after the
 * interview: what the server sends to anybody without the right to the lists, by page, mail and
 * REST, and what it writes into its own log and the office's, is byte by byte the same of both.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class ListedReadsLikeInnocentIT {
  private static final String ENTRY = "CG-9711";
  private static final long HANDS = 64_719_711L;
  private static final String PASSWORD = "kata-sandi-pembaca-uji";
  private static final String NOT_VERIFIED = "Data memerlukan verifikasi lanjutan.";
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  /** At which page, beside the case file, somebody of this role has the case. */
  private static final Map<Role, String> DESKS =
      Map.of(
          Role.INFORMATION_DESK, "information",
          Role.CUSTOMER_SERVICE, "documents",
          Role.BIOMETRIC_OPERATOR, "booth",
          Role.INTERVIEWER, "booth",
          Role.EXAMINER, "examination",
          Role.LOCAL_ADJUDICATOR, "adjudication",
          Role.HEAD_OF_OFFICE, "head",
          Role.SUPERVISOR, "supervisor",
          Role.HAND_OVER_OFFICER, "handover");

  private static final Set<Role> READERS = EnumSet.copyOf(DESKS.keySet());

  static {
    READERS.add(Role.AUDITOR);
    READERS.add(Role.TREASURER);
  }

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject CekalChecks checks;
  @Inject Traces traces;
  @Inject UserTransaction transaction;

  private final Complaints leaks = new Complaints();
  private TwinCase listed;
  private TwinCase innocent;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void twoPeopleAfterTheInterview() throws Exception {
    desks.openTheOffice("X52");
    innocent = registered("6471011407849712", "BHAGAWANTA WINARDI");
    listed = registered("6471011407849711", "BAGASKARAN WIBISNA");
    StandIns.list(ENTRY, entry(listed.nik()));
    for (TwinCase each : List.of(innocent, listed)) {
      Waiting.soon(() -> desks.checkIn(each.number()));
      desks.acceptPapers(each.number());
      desks.capture(each.number(), HANDS + each.nik().charAt(15));
    }
    desks.interview(listed.number());
    interviewedWhileTheCentreIsAsked(innocent.number());
    await().atMost(Waiting.LONGEST).until(() -> waitsFor(listed).equals(List.of(What.INDICATION)));
    await()
        .atMost(Waiting.LONGEST)
        .until(() -> waitsFor(innocent).equals(List.of(What.WATCH_LIST)));
    MovableClock.forward(A_WHILE);
  }

  @AfterEach
  void nobodyIsListed() {
    StandIns.unlist(ENTRY);
    MovableClock.reset();
  }

  @Test
  void everyByteThatTheServerSendsAndWrites() throws Exception {
    for (Role role : READERS) {
      theCentreIsAskedOn(innocent.number());
      read(role, seat(role));
    }
    Wire clearance = seat(Role.CLEARANCE_VERIFICATION);
    assertThat(caseFile(clearance, listed)).isNotEqualTo(caseFile(clearance, innocent));
    Map<String, String> key = Map.of("X-Api-Key", Wire.setting("paspor.mpaspor.password"));
    same("M-Paspor", each -> Wire.speaking("id").get("/api/registrations/" + each.number(), key));
    same("the status page", traces::followed);
    same("the mailbox", traces::mailed);
    same("the office's log", traces::audited);
    same("the server's log", traces::logged);
    leaks.none();
  }

  private void read(Role role, Wire seat) throws Exception {
    same(role + " in the case file", each -> waiting(caseFile(seat, each)));
    String desk = "/desk/" + DESKS.get(role) + ".xhtml";
    if (DESKS.containsKey(role)) {
      same(role + " at the desk", each -> seat.get(desk + each.asked(), Map.of()));
      Wire.Answer list = seat.get(desk, Map.of());
      same(role + " in the worklist", each -> each.linesOf(list.body()));
    }
  }

  private static String waiting(String file) {
    assertThat(file).contains(NOT_VERIFIED);
    return file;
  }

  private static String caseFile(Wire seat, TwinCase each) {
    return each.withoutWhichAndWhen(seat.get("/case.xhtml" + each.asked(), Map.of()).toString());
  }

  private void same(String what, Reading reading) throws Exception {
    String ofListed = listed.withoutWhichAndWhen(String.valueOf(reading.of(listed)));
    String ofInnocent = innocent.withoutWhichAndWhen(String.valueOf(reading.of(innocent)));
    leaks.unless(
        ofListed.equals(ofInnocent), what + ": " + TwinCase.firstDifference(ofListed, ofInnocent));
  }

  private List<What> waitsFor(TwinCase each) throws Exception {
    return page.awaited(each.number());
  }

  private static Wire seat(Role role) {
    String name = "baca." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Wire seat = Wire.speaking("id");
    Map<String, String> officer =
        Map.of("name", name, "password", PASSWORD, "roles", role.name(), "location", "BPN");
    assertThat(seat.postForm("/tests/control/officer", officer).status()).isEqualTo(200);
    assertThat(seat.signIn(name, PASSWORD)).as(name).isTrue();
    return seat;
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

  /** What is sent or written about one of the two. */
  @FunctionalInterface
  private interface Reading {
    Object of(TwinCase each) throws Exception;
  }
}
