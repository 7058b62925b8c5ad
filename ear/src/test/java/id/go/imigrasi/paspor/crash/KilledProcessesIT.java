package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.container.OwnServers;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Processes that end without warning in the middle of the work, and one that is closed properly:
 * after the next start nothing is lost and nothing is doubled.
 */
@OwnServers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProcessesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration OFTEN = Duration.ofMillis(300);
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final String SUHARTINI = "6471036311799001";
  private static final String FAUZAN = "6471043001019001";
  private static final String ACHMAD = "6471020205589001";
  private static final String KIRANAS_MOTHER = "6471015704929001";
  private static final String YUSUF = "6471060901729001";
  private static final int RUNS = Integer.getInteger("paspor.kills", 50);
  private static final int ENOUGH = 150;
  private static final int BOOKS_IN_A_DRAWER = 20;
  private static final long FIRST_HANDS = 51_058_001_001L;

  private static ServerPair servers;
  private static Outside outside;

  @BeforeAll
  static void open() throws IOException {
    servers = ServerPair.fresh("it-killed");
    servers.start("neighbours", "office");
    outside = new Outside(servers);
    outside.openTheOffice("X61");
  }

  @AfterAll
  static void killBoth() {
    if (servers != null) {
      servers.close();
    }
  }

  @Test
  @Order(1)
  void allNeighboursAtOnceAreKilledAndTheDesksGoOn() {
    String approved = approved(registered(SUHARTINI, true), 36311799001L);
    String registered = registered(FAUZAN, true);
    try (Storyteller desks = new Storyteller(outside, List.of("killed-a", "killed-b"))) {
      desks.begin();
      await().atMost(PATIENCE).until(() -> desks.count() > 0);
      servers.kill("neighbours");

      // the counters go on, the printer's order is taken, the feed waits
      soon(() -> outside.took("print", approved, 0));
      soon(() -> outside.took("check-in", registered, 0));
      soon(() -> outside.took("papers", registered, 0));
      soon(() -> outside.took("booth", registered, 43001019001L));
      saysThatItWaits(registered, "IDENTITY", "WATCH_LIST", "EARLIER_PASSPORTS");
      saysThatItWaits(approved, "CHIP_SIGNATURE");
      assertThat(status(registered)).isEqualTo("ENROLLED");
      assertThat(status(approved)).isEqualTo("IN_PRODUCTION");

      // they are back: nobody touches the cases
      servers.start("neighbours");
      await().atMost(PATIENCE).until(() -> "IN_QUALITY".equals(status(approved)));
      await().atMost(PATIENCE).until(() -> "IN_ADJUDICATION".equals(status(registered)));
      soon(() -> outside.took("approve", registered, 0));
      desks.stop();
      arrivesInOrderAndOnce(desks);
      arrivesWhole(registered);
      isMadeOnce(approved);
    }
  }

  @Test
  @Order(2)
  void theOfficeIsKilledWhileItTellsPrintsAndIsPaid() {
    String approved = approved(registered(ACHMAD, true), 20205589001L);
    JsonObject sent = outside.register(KIRANAS_MOTHER, today(), false);
    String unpaid = sent.getString("number");
    try (Storyteller desks = new Storyteller(outside, List.of("cut-a", "cut-b", "cut-c"))) {
      desks.begin();
      await().atMost(PATIENCE).until(() -> desks.count() > ENOUGH);
      outside.payPushedTwice(sent.getString("billingCode"));
      soon(() -> outside.took("print", approved, 0));
      servers.kill("office");
      desks.awaitEnd();
      String meanwhile = registered(YUSUF, true);

      servers.start("office");
      desks.tellOnce();
      arrivesInOrderAndOnce(desks);
      await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .until(() -> "REGISTERED".equals(status(meanwhile)));
      await().atMost(PATIENCE).until(() -> "IN_QUALITY".equals(status(approved)));
      isMadeOnce(approved);
      await().atMost(PATIENCE).until(() -> count(unpaid, "bills-paid") == 1);
      assertThat(count(unpaid, "payments")).isEqualTo(1);
    }
  }

  @Test
  @Order(3)
  void theOfficeIsClosedWhileItWorksAndItsLogIsClean() {
    int before = servers.log("office").size();
    try (Storyteller desks = new Storyteller(outside, List.of("closed-a", "closed-b"))) {
      desks.begin();
      await().atMost(PATIENCE).until(() -> desks.count() > ENOUGH);
      servers.stop("office");
      desks.awaitEnd();

      servers.start("office");
      desks.tellOnce();
      arrivesInOrderAndOnce(desks);
    }
    List<String> since = servers.log("office");
    assertThat(since.subList(before, since.size()))
        .filteredOn(line -> line.contains(" ERROR ") || line.contains(" FATAL "))
        .isEmpty();
  }

  /**
   * A seed for each run, so that a failure can be repeated; {@code paspor.kills} says how many. In
   * each a passport is ordered, and the office dies at some instant of its making.
   */
  @Test
  @Order(4)
  @Tag("long")
  void manyOfficesAreKilledAtRandomInstantsOfAPassportsMaking() {
    for (int seed = 0; seed < RUNS; seed++) {
      int instant = new Random(seed).nextInt(1, 400);
      if (seed % BOOKS_IN_A_DRAWER == 0) {
        outside.openTheOffice("X7" + seed / BOOKS_IN_A_DRAWER);
      }
      String approved = approvedSomebodyNew(seed);
      List<String> subjects = List.of("run-a-" + seed, "run-b-" + seed, "run-c-" + seed);
      try (Storyteller desks = new Storyteller(outside, subjects)) {
        desks.begin();
        soon(() -> outside.took("print", approved, 0));
        int before = desks.count();
        await("seed " + seed).atMost(PATIENCE).until(() -> desks.count() > before + instant);
        servers.kill("office");
        desks.awaitEnd();
        servers.start("office");
        desks.tellOnce();
        arrivesInOrderAndOnce(desks);
        await("seed " + seed).atMost(PATIENCE).until(() -> "IN_QUALITY".equals(status(approved)));
        isMadeOnce(approved);
      }
    }
  }

  private static String approvedSomebodyNew(int seed) {
    String number = outside.registerSomebodyNew(seed, today()).getString("number");
    return approved(number, FIRST_HANDS + seed);
  }

  /** Walked by every desk until it may be printed. */
  private static String approved(String number, long hands) {
    soon(() -> outside.took("check-in", number, hands));
    soon(() -> outside.took("papers", number, hands));
    soon(() -> outside.took("booth", number, hands));
    soon(() -> outside.took("approve", number, hands));
    // Dukcapil and the centre are asked once more before a passport is printed
    await().atMost(PATIENCE).until(() -> isAnswered(number));
    return number;
  }

  private static boolean isAnswered(String number) {
    return outside.standing(number).getBoolean("printable");
  }

  private static String registered(String nik, boolean paid) {
    return outside.register(nik, today(), paid).getString("number");
  }

  /** A case of the session of today; just before midnight that would be yesterday's. */
  private static String today() {
    LocalDate day = LocalDate.now(BALIKPAPAN);
    return LocalTime.now(BALIKPAPAN).isAfter(LocalTime.of(23, 50))
        ? day.plusDays(1).toString()
        : day.toString();
  }

  private static void soon(BooleanSupplier part) {
    await().atMost(PATIENCE).pollInterval(OFTEN).until(part::getAsBoolean);
  }

  private static void saysThatItWaits(String number, String... what) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        outside
                            .standing(number)
                            .getJsonArray("waits")
                            .getValuesAs(JsonString::getString))
                    .contains(what));
  }

  private static String status(String number) {
    return outside.standing(number).getString("status");
  }

  private static int count(String number, String rows) {
    return outside.standing(number).getInt(rows);
  }

  /** One order, one booklet, one passport. */
  private static void isMadeOnce(String number) {
    JsonObject rows = outside.standing(number);
    assertThat(rows.getInt("orders")).isEqualTo(1);
    assertThat(rows.getInt("booklets")).isEqualTo(1);
    assertThat(rows.getInt("booklets-used")).isEqualTo(1);
    soon(() -> outside.took("quality", number, 0));
    assertThat(count(number, "passports")).isEqualTo(1);
    assertThat(count(number, "stock-findings")).isZero();
  }

  /** Each step of the case, in its order. */
  private static void arrivesWhole(String number) {
    int steps = count(number, "transitions");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(outside.arrived(number))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, steps).boxed().toList()));
  }

  /** All that was confirmed, no number twice, none before a smaller one. */
  private static void arrivesInOrderAndOnce(Storyteller desks) {
    for (String subject : desks.subjects()) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(outside.arrived(subject)).containsAll(desks.confirmed(subject)));
      assertThat(outside.arrived(subject)).isSorted().doesNotHaveDuplicates();
    }
  }
}
