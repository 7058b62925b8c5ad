package id.go.imigrasi.paspor.it;

import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.service.BillingService;
import id.go.imigrasi.paspor.service.ClearanceService;
import id.go.imigrasi.paspor.service.InvalidationService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Synthetic people of whom one stands at every desk at the same time, each brought there by those
 * whose work it is.
 */
@Dependent
public class EveryState {
  private static final String NURUL_WHO_RESEMBLES_AN_ENTRY = "6471055501909001";
  private static final List<String> ON_THEIR_WAY =
      List.of(
          "registered",
          "arrived",
          "accepted",
          "captured",
          "examined",
          "before-the-head",
          "adjudication",
          "approved",
          "quality",
          "ready",
          "archived",
          "suspect");
  private static final List<String> DECIDED = List.of("approved", "quality", "ready", "archived");
  private static final List<String> MADE = List.of("quality", "ready", "archived");
  private static final long HANDS = 64_710_100L;

  @Inject Desks desks;
  @Inject BillingService billing;
  @Inject Inteldakim inteldakim;
  @Inject ClearanceService clearances;
  @Inject InvalidationService measures;
  @Inject Passports passports;

  private final Map<String, ApplicationNumber> people = new LinkedHashMap<>();

  /**
   * Fills the desks.
   *
   * @param series letter and two digits, with which no other test's booklets begin
   * @return the number of the case that lies at each place
   */
  Map<String, ApplicationNumber> gather(String series) throws Exception {
    desks.openTheOffice(series);
    ON_THEIR_WAY.forEach(place -> people.put(place, registers(place)));
    people.put(
        "listed",
        number(StandIns.register(wish(NURUL_WHO_RESEMBLES_AN_ENTRY)).getString("number")));
    groundFloor();
    inteldakim();
    upstairs();
    await().atMost(Waiting.LONGEST).until(this::isListed);
    return people;
  }

  private void groundFloor() throws Exception {
    for (String place : ON_THEIR_WAY.subList(1, ON_THEIR_WAY.size())) {
      ApplicationNumber number = people.get(place);
      await().atMost(Waiting.LONGEST).until(() -> standing(number) == MoneyStanding.PAID);
      Waiting.soon(() -> desks.checkIn(number));
    }
    for (String place : ON_THEIR_WAY.subList(2, ON_THEIR_WAY.size())) {
      if (!isForInteldakim(place)) {
        desks.acceptPapers(people.get(place));
      }
    }
    for (String place : ON_THEIR_WAY.subList(3, ON_THEIR_WAY.size())) {
      if (!isForInteldakim(place)) {
        // the suspect lays another's fingers on the scanner
        desks.capture(people.get(place), hands("suspect".equals(place) ? "archived" : place));
      }
    }
    for (String place : ON_THEIR_WAY.subList(6, ON_THEIR_WAY.size())) {
      desks.interview(people.get(place));
    }
  }

  private void inteldakim() throws Exception {
    for (String place : List.of("examined", "before-the-head")) {
      inteldakim.refer(people.get(place), "Data diragukan");
      inteldakim.hear(people.get(place), Ground.DOUBTFUL_DATA);
    }
    inteldakim.conclude(people.get("before-the-head"), hands("before-the-head"), Proposal.CONTINUE);
  }

  private void upstairs() throws Exception {
    for (String place : DECIDED) {
      Waiting.soon(() -> desks.approve(people.get(place)));
    }
    for (String place : MADE) {
      Waiting.soon(() -> desks.print(people.get(place)));
    }
    for (String place : MADE) {
      desks.awaitStatus(people.get(place), Status.IN_QUALITY);
    }
    desks.passQuality(people.get("ready"));
    desks.passQuality(people.get("archived"));
    Waiting.soon(() -> desks.handOver(people.get("archived"), hands("archived")));
    desks.archive(people.get("archived"));
    withdraw(people.get("archived"));
    desks.awaitStatus(people.get("adjudication"), Status.IN_ADJUDICATION);
  }

  /** The archived case's passport is withdrawn: by the section's proposal and the head's decree. */
  private void withdraw(ApplicationNumber number) throws Exception {
    String passport = passports.of(number).orElseThrow().number();
    Invalidation proposed =
        Caller.named("kasi", Role.SECTION_HEAD)
            .does(
                () ->
                    measures.propose(
                        passport, Measure.WITHDRAWAL, "SUSPECT", "Surat Polda B/12/2026"));
    Caller.named("kepala", Role.HEAD_OF_OFFICE)
        .does(() -> measures.take(proposed.id(), InvalidationStep.DECREE, "SK-CONTOH-12/2026"));
  }

  private ApplicationNumber registers(String place) {
    int turn = ON_THEIR_WAY.indexOf(place) + 10;
    String nik = String.format(Locale.ROOT, "647101%02d03859%03d", turn, turn);
    JsonObjectBuilder person =
        Json.createObjectBuilder()
            .add("name", name(turn))
            .add("birthDate", String.format(Locale.ROOT, "1985-03-%02d", turn))
            .add("occupation", "KARYAWAN SWASTA");
    return number(StandIns.register(wish(nik).add("person", person)).getString("number"));
  }

  private JsonObjectBuilder wish(String nik) {
    return Json.createObjectBuilder()
        .add("nik", nik)
        .add("paid", true)
        .add("day", desks.today().toString())
        .add("start", Desks.MORNING.toString());
  }

  private static String name(int turn) {
    List<String> names =
        List.of(
            "GILANG RAMADHAN",
            "HARYONO SAPUTRA",
            "KRISNA WIJAYA",
            "LUKMAN BAHTIAR",
            "MARWAN SYAHPUTRA",
            "NANDA PRATAMA",
            "OKTO RAHARJO",
            "PRIYO UTOMO",
            "QODRI FIRMANSYAH",
            "RANGGA ADITAMA",
            "SEPTIAN NUGROHO",
            "TAUFAN WICAKSONO");
    return names.get(turn - 10);
  }

  private static boolean isForInteldakim(String place) {
    return "examined".equals(place) || "before-the-head".equals(place);
  }

  private static long hands(String place) {
    return HANDS + ON_THEIR_WAY.indexOf(place);
  }

  private MoneyStanding standing(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.standing(number));
  }

  private boolean isListed() throws Exception {
    return Caller.named("clearance-1", Role.CLEARANCE_INPUT)
        .does(() -> !clearances.of(people.get("listed")).isEmpty());
  }

  private static ApplicationNumber number(String digits) {
    return new ApplicationNumber(digits);
  }
}
