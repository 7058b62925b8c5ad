package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.container.OwnServers;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
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
  private static final Duration PATIENCE = Cases.PATIENCE;
  private static final String SUHARTINI = "6471036311799001";
  private static final String FAUZAN = "6471043001019001";
  private static final String ACHMAD = "6471020205589001";
  private static final String KIRANAS_MOTHER = "6471015704929001";
  private static final String YUSUF = "6471060901729001";
  private static final int FIRST = Integer.getInteger("paspor.kills.from", 0);
  private static final int RUNS = Integer.getInteger("paspor.kills", 50);
  private static final int ENOUGH = 150;
  private static final int BOOKS_IN_A_DRAWER = 20;

  private static ServerPair servers;
  private static Outside outside;
  private static Cases cases;

  @BeforeAll
  static void open() throws IOException {
    servers = ServerPair.fresh("it-killed");
    servers.start("neighbours", "office");
    outside = new Outside(servers);
    cases = new Cases(outside);
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
    String approved = cases.approved(cases.registered(SUHARTINI, true), 36311799001L);
    String registered = cases.registered(FAUZAN, true);
    try (Storyteller desks = new Storyteller(outside, List.of("killed-a", "killed-b"))) {
      desks.begin();
      await().atMost(PATIENCE).until(() -> desks.count() > 0);
      servers.kill("neighbours");

      // the counters go on, the printer's order is taken, the feed waits
      cases.took("print", approved, 0);
      cases.took("check-in", registered, 0);
      cases.took("papers", registered, 0);
      cases.took("booth", registered, 43001019001L);
      cases.saysThatItWaits(registered, "IDENTITY", "WATCH_LIST", "EARLIER_PASSPORTS");
      cases.saysThatItWaits(approved, "CHIP_SIGNATURE");
      assertThat(cases.status(registered)).isEqualTo("ENROLLED");
      assertThat(cases.status(approved)).isEqualTo("IN_PRODUCTION");

      // they are back: nobody touches the cases
      servers.start("neighbours");
      await().atMost(PATIENCE).until(() -> "IN_QUALITY".equals(cases.status(approved)));
      await().atMost(PATIENCE).until(() -> "IN_ADJUDICATION".equals(cases.status(registered)));
      cases.took("approve", registered, 0);
      desks.stop();
      arrivesInOrderAndOnce(desks);
      cases.arrivesWhole(registered);
      cases.isMadeOnce(approved);
    }
  }

  @Test
  @Order(2)
  void theOfficeIsKilledWhileItTellsPrintsAndIsPaid() {
    String approved = cases.approved(cases.registered(ACHMAD, true), 20205589001L);
    JsonObject sent = outside.register(KIRANAS_MOTHER, Cases.today(), false);
    String unpaid = sent.getString("number");
    try (Storyteller desks = new Storyteller(outside, List.of("cut-a", "cut-b", "cut-c"))) {
      desks.begin();
      await().atMost(PATIENCE).until(() -> desks.count() > ENOUGH);
      outside.payPushedTwice(sent.getString("billingCode"));
      cases.took("print", approved, 0);
      servers.kill("office");
      desks.awaitEnd();
      String meanwhile = cases.registered(YUSUF, true);

      servers.start("office");
      desks.tellOnce();
      arrivesInOrderAndOnce(desks);
      await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .until(() -> "REGISTERED".equals(cases.status(meanwhile)));
      await().atMost(PATIENCE).until(() -> "IN_QUALITY".equals(cases.status(approved)));
      cases.isMadeOnce(approved);
      await().atMost(PATIENCE).until(() -> cases.count(unpaid, "bills-paid") == 1);
      assertThat(cases.count(unpaid, "payments")).isEqualTo(1);
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
   * A seed for each run, so that a failure can be repeated; {@code paspor.kills} says how many,
   * {@code paspor.kills.from} where to begin. In each a passport is ordered, and the office dies at
   * some instant of its making.
   */
  @Test
  @Order(4)
  @Tag("long")
  void manyOfficesAreKilledAtRandomInstantsOfAPassportsMaking() {
    for (int seed = FIRST; seed < RUNS; seed++) {
      int instant = new Random(seed).nextInt(1, 400);
      if (seed == FIRST || seed % BOOKS_IN_A_DRAWER == 0) {
        outside.openTheOffice("X7" + seed / BOOKS_IN_A_DRAWER);
      }
      String approved = cases.approvedSomebodyNew(seed);
      List<String> subjects = List.of("run-a-" + seed, "run-b-" + seed, "run-c-" + seed);
      try (Storyteller desks = new Storyteller(outside, subjects)) {
        desks.begin();
        cases.took("print", approved, 0);
        int before = desks.count();
        await("seed " + seed).atMost(PATIENCE).until(() -> desks.count() > before + instant);
        servers.kill("office");
        desks.awaitEnd();
        servers.start("office");
        desks.tellOnce();
        arrivesInOrderAndOnce(desks);
        await("seed " + seed)
            .atMost(PATIENCE)
            .until(() -> "IN_QUALITY".equals(cases.status(approved)));
        cases.isMadeOnce(approved);
      }
    }
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
