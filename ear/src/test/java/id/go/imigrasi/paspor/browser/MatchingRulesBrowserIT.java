package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator measures another band, and the head of office signs beside him. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MatchingRulesBrowserIT {
  private static final String WITHOUT_BIRTH = "tidak ada di daftar";

  /** So far ahead that no other test's day is reached by it. */
  private static final String FROM = "2041-01-01";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void aBandIsMeasuredSignedByTwoAndComesIntoForceOnItsDay() {
    TestOffice.hire("rules.head", Role.HEAD_OF_OFFICE);
    TestOffice.hire("rules.admin", Role.ADMINISTRATOR);
    Seat desk = new Seat(CHROMIUM.window("rules.admin"), "administration-rules");
    assertThat(row(desk)).containsText("78 · 5 · 90");
    assertThat(row(desk)).containsText("decision 0403");
    NextPage.after(desk.page(), () -> row(desk).locator("a").click());
    assertThat(desk.field("amount0")).hasValue("78");

    desk.field("source").fill("Laporan pengukuran 12/2026");
    desk.field("from").fill(FROM);
    refuses(desk, "66", "measure", "belum pernah diukur");
    refuses(desk, "78", "enter", "sudah berlaku");
    desk.field("amount0").fill("82");
    desk.press("measure");
    desk.assertNothingWrong();
    assertThat(reported(desk)).containsText("→");
    CHROMIUM.picture(desk.page(), "matching-measured");
    refuses(desk, "82", "enter", "Orang kedua");
    second(desk, "rules.admin");
    refuses(desk, "82", "enter", "harus orang lain");
    assertThat(rows(desk)).hasCount(1);

    second(desk, "rules.head");
    desk.press("enter");
    assertThat(desk.told()).containsText("1 Jan 2041");
    assertThat(rows(desk)).hasCount(2);
    assertThat(rows(desk).last()).containsText("82 · 5 · 90");
    assertThat(rows(desk).last()).containsText("akan berlaku");
    assertThat(rows(desk).last()).containsText("Petugas rules.admin, Petugas rules.head");
    CHROMIUM.picture(desk.page(), "matching-entered");
  }

  @Test
  void theReportShowsNumbersAndNobody() {
    TestOffice.hire("rules.admin", Role.ADMINISTRATOR);
    Seat desk = new Seat(CHROMIUM.window("rules.admin"), "administration-rules");
    desk.press("measure");
    assertThat(reported(desk)).containsText("%");
    assertThat(desk.page().locator("main").innerText())
        .doesNotContainPattern("\\d{16}|\\d{4} \\d{4} \\d{4} \\d{4}|CG-");
  }

  private static void refuses(Seat desk, String name, String action, String why) {
    desk.field("amount0").fill(name);
    desk.press(action);
    assertThat(desk.page().locator("[id='f:messages'] .o-bad")).containsText(why);
    assertThat(desk.field("amount0")).hasValue(name);
  }

  /** The second person types both fields at the seat of the first. */
  private static void second(Seat desk, String login) {
    desk.field("second").fill(login);
    desk.field("second-password").fill(TestOffice.PASSWORD);
  }

  private static Locator reported(Seat desk) {
    return desk.field("report").locator("tr", with(WITHOUT_BIRTH));
  }

  private static Locator row(Seat desk) {
    return rows(desk).first();
  }

  private static Locator rows(Seat desk) {
    return desk.page().locator("[id$=':rules'] tr", withPage(WITHOUT_BIRTH));
  }

  private static Locator.LocatorOptions with(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  private static Page.LocatorOptions withPage(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
