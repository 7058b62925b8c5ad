package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.container.OwnServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One setting at the start says whether the office's own server makes the passports. */
@OwnServers
@Tag("long")
class StationBySettingIT {
  private ServerPair servers;

  @AfterEach
  void close() {
    if (servers != null) {
      servers.close();
    }
  }

  @Test
  void anOfficeIsPrintedForByTheDirectorateAndAfterTheNextStartByItself() throws Exception {
    servers = ServerPair.inFiles("it-station");
    servers.javaOptions("-Dpaspor.personalization.local-station=false");
    servers.start("neighbours", "office");
    Outside outside = new Outside(servers);
    Cases cases = new Cases(outside);
    outside.openTheOffice("X65");
    String central = printed(outside, cases, 3);
    assertThat(cases.count(central, "station-jobs")).isZero();

    servers.stop("office");
    servers.javaOptions("-Dpaspor.personalization.local-station=true");
    servers.start("office");
    cases.isMadeOnce(central);
    String local = printed(outside, cases, 4);
    assertThat(cases.count(local, "station-jobs")).isEqualTo(1);
    cases.isMadeOnce(local);
  }

  private static String printed(Outside outside, Cases cases, int whose) {
    String number = cases.approvedSomebodyNew(whose);
    cases.took("print", number, 0);
    await().atMost(Cases.PATIENCE).until(() -> "IN_QUALITY".equals(cases.status(number)));
    return number;
  }
}
