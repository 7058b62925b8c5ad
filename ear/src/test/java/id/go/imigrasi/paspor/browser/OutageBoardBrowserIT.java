package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outage board while Dukcapil is away, and while what waited for it drains. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OutageBoardBrowserIT {
  private static final Logger LOG = Logger.getLogger(OutageBoardBrowserIT.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final List<String> NAMES =
      List.of("CAKRABUANA SETYO", "LOKANANTA WIJAYA", "MANGGALA SUTOWO");
  private static final int STATE = 2;
  private static final int WAITING = 3;
  private static final int OLDEST = 4;
  private static final int BLOCKED = 5;
  private static final int DRAINED = 6;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @AfterEach
  void everybodyIsWell() {
    StandIns.firstMorning();
  }

  @Test
  void aBacklogIsShownWithItsAgeAndWhatItHoldsUpAndDrainsAndIsGone() {
    TestOffice.hire("supervisor-backlog", Role.SUPERVISOR);
    Page page = CHROMIUM.window("supervisor-backlog");
    open(page);
    int before = number(page, WAITING);
    StandIns.turn("dukcapil", "down");
    for (int turn = 0; turn < NAMES.size(); turn++) {
      TestOffice.walkIn(settled(turn));
    }
    await()
        .atMost(PATIENCE)
        .until(() -> open(page) && "terputus".equals(cell(page, STATE).innerText().strip()));
    assertThat(number(page, WAITING)).isGreaterThanOrEqualTo(NAMES.size());
    assertThat(cell(page, OLDEST).locator(".o-clock")).isVisible();
    assertThat(cell(page, BLOCKED)).containsText("Pendaftaran:");
    for (String neighbour :
        List.of("M-Paspor", "SIMPONI", "Penanda tangan chip", "Stasiun cetak")) {
      assertThat(page.locator("[id$='board_data']")).containsText(neighbour);
    }
    isFitToBeSeen(page);

    long back = System.nanoTime();
    StandIns.turn("dukcapil", "well");
    await()
        .atMost(PATIENCE)
        .until(() -> open(page) && number(page, WAITING) <= before && isUp(page));
    assertThat(number(page, DRAINED)).isGreaterThanOrEqualTo(NAMES.size());
    LOG.info(
        "outage board: "
            + number(page, DRAINED)
            + " answered within five minutes, none waits "
            + Duration.ofNanos(System.nanoTime() - back).toMillis()
            + " ms after the return");
    CHROMIUM.picture(page, "outage-board/drained");
  }

  private static boolean isUp(Page page) {
    return "berjalan".equals(cell(page, STATE).innerText().strip());
  }

  private static void isFitToBeSeen(Page page) {
    List<String> complaints = new ArrayList<>();
    for (String look : List.of("light-id", "dark-id", "light-en", "dark-en")) {
      String[] words = look.split("-");
      page.context()
          .addCookies(
              List.of(cookie("paspor-theme", words[0]), cookie("paspor-language", words[1])));
      Inspection inspection = new Inspection(page, "outage board " + look, complaints);
      page.setViewportSize(1366, 768);
      open(page);
      inspection.at(1366, true);
      CHROMIUM.picture(page, "outage-board/1366-" + look);
      page.setViewportSize(390, 844);
      inspection.at(390, false);
      CHROMIUM.picture(page, "outage-board/390-" + look);
      inspection.end();
    }
    assertThat(complaints).isEmpty();
    page.setViewportSize(1366, 768);
    page.context().addCookies(List.of(cookie("paspor-language", "id")));
    open(page);
  }

  private static Cookie cookie(String name, String value) {
    return new Cookie(name, value).setUrl(Addresses.office());
  }

  private static boolean open(Page page) {
    page.navigate(Addresses.office() + "/desk/outage.xhtml");
    return true;
  }

  /** Of the row about Dukcapil. */
  private static Locator cell(Page page, int column) {
    return page.locator("[id$='board_data'] tr")
        .filter(new Locator.FilterOptions().setHasText("Dukcapil"))
        .first()
        .locator("td")
        .nth(column);
  }

  private static int number(Page page, int column) {
    String text = cell(page, column).innerText().replaceAll("[^0-9]", "");
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static String settled(int turn) {
    String nik = "647101" + (14 + turn) + "0983" + "907" + turn;
    StandIns.settle(
        nik,
        Json.createObjectBuilder()
            .add("name", NAMES.get(turn))
            .add("birthDate", "1983-09-" + (14 + turn)));
    return nik;
  }
}
