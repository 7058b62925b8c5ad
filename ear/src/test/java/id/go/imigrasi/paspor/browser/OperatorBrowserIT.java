package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tikim's operator finds poison on the screen, sends it again and closes it; a desk says what
 * waits.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OperatorBrowserIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LESTARI = "6471057006869001";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @AfterEach
  void everybodyWell() {
    StandIns.firstMorning();
  }

  @Test
  void poisonIsSentAgainAndTakenOrClosedWithAReason() {
    TestOffice.hire("operator-tikim", Role.OPERATOR);
    String subject = "racun-" + System.nanoTime();
    String other = "racun-" + System.nanoTime();
    TestOffice.poison(subject);
    TestOffice.poison(other);
    String early = TestOffice.earlyAnswer();
    Page page = CHROMIUM.window("operator-tikim");
    awaitRow(page, subject);
    awaitRow(page, other);
    inEveryLook(page, "operator");

    // the cause is not gone: sent again, it comes back
    press(page, subject, "again");
    assertThat(page.locator("[id='f:messages'] .o-good")).containsText(subject);
    assertThat(row(page, subject)).hasCount(0);
    isTakenWhenItsCauseIsMended(page, early);
    awaitRow(page, subject);

    // without a reason nothing is closed, and the page says so
    press(page, subject, "close");
    assertThat(page.locator("[id='f:messages'] .o-bad")).hasCount(1);
    assertThat(row(page, subject)).hasCount(1);
    row(page, subject).locator("[id$='reason']").fill("bukan jawaban stasiun");
    press(page, subject, "close");
    assertThat(page.locator("[id='f:messages'] .o-good")).containsText(subject);
    assertThat(row(page, subject)).hasCount(0);
    assertThat(row(page, other)).hasCount(1);

    row(page, other).locator("[id$='reason']").fill("percobaan");
    press(page, other, "close");
    assertThat(row(page, other)).hasCount(0);
    CHROMIUM.picture(page, "operator-empty");
  }

  private static void isTakenWhenItsCauseIsMended(Page page, String early) {
    awaitRow(page, early);
    TestOffice.orderIsKnown(early);
    press(page, early, "again");
    await().atMost(PATIENCE).until(() -> "ACCEPTED".equals(TestOffice.orderState(early)));
    page.navigate(Addresses.office() + "/desk/operator.xhtml");
    assertThat(page.locator("[id='f:dead']")).isVisible();
    assertThat(row(page, early)).hasCount(0);
  }

  @Test
  void aDeskSaysInWordsWhatItsCaseWaitsFor() {
    TestOffice.hire("loket-tunggu", Role.CUSTOMER_SERVICE);
    TestOffice.hire("operator-tikim", Role.OPERATOR);
    for (String each : new String[] {"dukcapil", "cekal", "register"}) {
      StandIns.turn(each, "down");
    }
    String number = TestOffice.walkIn(LESTARI);
    Page page = CHROMIUM.window("loket-tunggu");
    Locator waits = page.locator(".o-awaited");
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              page.navigate(Addresses.office() + "/case.xhtml?number=" + number);
              return waits.count() == 1 && waits.locator("li").count() == 2;
            });
    assertThat(waits).containsText("Data memerlukan verifikasi lanjutan.");
    assertThat(waits).containsText("Register paspor belum menjawab.");
    inEveryLook(page, "waits");

    Page operator = CHROMIUM.window("operator-tikim");
    operator.navigate(Addresses.office() + "/desk/operator.xhtml");
    assertThat(operator.locator("[id='f:waits']")).containsText("Dukcapil");
    CHROMIUM.picture(operator, "operator-waits");

    StandIns.firstMorning();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              TestOffice.forward(Duration.ofSeconds(10));
              page.reload();
              return waits.count() == 0;
            });
    TestOffice.resetClock();
  }

  /** Pictures in both languages, light and dark; the last look is the first again. */
  private static void inEveryLook(Page page, String name) {
    CHROMIUM.picture(page, name + "-in-light");
    page.locator("[id='look:theme']").click();
    assertThat(page.locator("html")).hasAttribute("data-shade", "dark");
    CHROMIUM.picture(page, name + "-in-dark");
    page.locator("[id='look:language']").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    CHROMIUM.picture(page, name + "-en-dark");
    page.locator("[id='look:theme']").click();
    assertThat(page.locator("html")).hasAttribute("data-shade", "light");
    CHROMIUM.picture(page, name + "-en-light");
    page.locator("[id='look:language']").click();
    assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("in|id"));
  }

  private static void awaitRow(Page page, String subject) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              page.navigate(Addresses.office() + "/desk/operator.xhtml");
              return row(page, subject).count() == 1;
            });
  }

  private static Locator row(Page page, String subject) {
    return page.locator("[id='f:dead'] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(subject));
  }

  private static void press(Page page, String subject, String button) {
    row(page, subject).locator("[id$='" + button + "']").click();
  }
}
