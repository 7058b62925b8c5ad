package id.go.imigrasi.paspor.browser.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.browser.Addresses;
import id.go.imigrasi.paspor.browser.Chromium;
import id.go.imigrasi.paspor.browser.TestOffice;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's tour, exactly as it is written there: its commands on a terminal, its table in a
 * browser, by officers with the demo's logins and roles.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TheReadmesTourBrowserIT {
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final Path CURL = Path.of("/usr/bin/curl");
  private static final String NOBODY = "nobody";
  private static final LocalTime LATE = LocalTime.of(23, 45);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir Path folder;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aNewDay() {
    StandIns.firstMorning();
    // the app takes today's session: a test that begins just before midnight stays in this day
    if (LocalTime.now(BALIKPAPAN).isAfter(LATE)) {
      TestOffice.setClock(Instant.now().minus(Duration.ofMinutes(30)));
    }
    TestOffice.openForTheDay("X07");
  }

  @AfterEach
  void realTime() {
    TestOffice.resetClock();
    StandIns.firstMorning();
  }

  @Test
  void isDoneAsItIsWritten() throws Exception {
    assumeThat(CURL).as("curl is missing").isExecutable();
    ReadmeTour tour = ReadmeTour.read();
    assertThat(tour.visits()).hasSizeGreaterThan(9);
    Map<String, String> where = Map.of("PASPOR_NEIGHBOURS_URL", Addresses.neighbours());
    try (Terminal terminal = new Terminal(folder, where)) {
      Iterator<String> commands = tour.commands().iterator();
      assertThat(terminal.type(commands.next())).contains("\"number\":\"99", "\"billingCode\":\"8");
      String paid = terminal.type(commands.next());
      assertThat(paid).contains("\"ntpn\":\"").containsPattern("\\n99\\d{14}\\n");
      String number = terminal.type("echo $NUMBER").strip();

      walk(tour, number);

      assertThat(terminal.type(commands.next())).contains("\"subject\":", "\"text\":");
      arrives(number, "ARCHIVE");
      assertThat(terminal.type(commands.next()))
          .contains("\"behaviour\":\"down\"", "\"behaviour\":\"well\"");
      assertThat(commands.hasNext()).isFalse();
    }
  }

  private void walk(ReadmeTour tour, String number) throws IOException {
    String entry = null;
    for (ReadmeTour.Visit visit : tour.visits()) {
      Hand hand = new Hand(window(visit.login()), folder, number, entry);
      hand.visit(visit);
      entry = hand.entry();
      if (NOBODY.equals(visit.login())) {
        assertThat(hand.sees()).contains("Selesai", "Diambil");
      }
    }
  }

  private static Page window(String login) throws IOException {
    if (NOBODY.equals(login)) {
      return CHROMIUM.window();
    }
    TestOffice.hire(login, DemoStaff.rolesOf(login));
    return CHROMIUM.window(login);
  }

  private static void arrives(String number, String step) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> StandIns.feed(number).toString().contains(step));
  }
}
