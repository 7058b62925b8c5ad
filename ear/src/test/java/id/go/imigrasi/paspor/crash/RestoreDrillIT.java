package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.container.OwnServers;
import id.go.imigrasi.paspor.production.OperatorsCommands;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill, with the commands of the operations page: what was kept at noon is brought back in the
 * afternoon. The station's journal does not go back in time, and no second passport is made on a
 * blank that nobody has looked for.
 */
@OwnServers
@Tag("long")
class RestoreDrillIT {
  private ServerPair servers;

  private OperatorsCommands commands;

  @TempDir Path place;

  @AfterEach
  void close() {
    if (servers != null) {
      servers.close();
    }
  }

  @Test
  void everyLaterBlankIsShownAndStopsThePrinterUntilTwoPeopleHaveFoundIt() throws Exception {
    servers = ServerPair.inFiles("it-restored");
    commands = new OperatorsCommands(servers.place(), servers.place().resolve("keys/office"));
    servers.start("neighbours", "office");
    Outside outside = new Outside(servers);
    Cases cases = new Cases(outside);
    outside.openTheOffice("X64");
    String morning = made(outside, cases, cases.approvedSomebodyNew(1));
    String approved = cases.approvedSomebodyNew(2);

    servers.stop("office");
    ok("backup.sh");
    servers.start("office");
    made(outside, cases, approved);
    cases.isMadeOnce(approved);

    servers.stop("office");
    ok("restore.sh");
    servers.start("office");
    assertThat(cases.status(morning)).isEqualTo("IN_QUALITY");
    assertThat(cases.status(approved)).isEqualTo("APPROVED");
    assertThat(cases.count(approved, "restored")).isEqualTo(1);
    assertThat(outside.took("print", approved, 0)).isFalse();
    assertThat(cases.count(approved, "orders")).isZero();

    assertThat(outside.took("reconcile", approved, 0)).isTrue();
    assertThat(cases.count(approved, "restored")).isZero();
    made(outside, cases, approved);
    cases.isMadeOnce(approved);
  }

  private static String made(Outside outside, Cases cases, String number) {
    cases.took("print", number, 0);
    await().atMost(Cases.PATIENCE).until(() -> "IN_QUALITY".equals(cases.status(number)));
    return number;
  }

  /** A line of the operations page, with the office closed. */
  private void ok(String command) throws IOException, InterruptedException {
    OperatorsCommands.Ended ended = commands.run(command, place.resolve("noon"));
    assertThat(ended.status()).as(ended.said()).isZero();
  }
}
