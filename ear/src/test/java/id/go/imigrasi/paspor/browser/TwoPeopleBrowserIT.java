package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Blanks move only when a second person has typed her own password at the custodian's seat. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoPeopleBrowserIT {
  private static final String SECOND = "dua.saksi";
  private static final String WRONG = "tebakan-yang-salah-sekali";

  /** The server's own limit, at sign-in and here. */
  private static final int TRIES = 10;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void aDeliveryIsBookedOnceTheSecondPersonHasProvedToBeThere() {
    TestOffice.hire(SECOND, Role.SUPERVISOR);
    TestOffice.hire("dua.loket", Role.CUSTOMER_SERVICE);
    TestOffice.hire("dua.gudang", Role.BOOKLET_CUSTODIAN);
    Seat desk = new Seat(CHROMIUM.window("dua.gudang"), "booklets");
    delivery(desk);

    signs(desk, SECOND, WRONG);
    assertRefused(desk, "tidak cocok");
    CHROMIUM.picture(desk.page(), "two-people-refused");
    assertThat(desk.field("second-password")).hasValue("");
    String kept = (String) desk.page().evaluate("JSON.stringify(sessionStorage)");
    Assertions.assertThat(kept).contains("X5500001").doesNotContain(WRONG);
    signs(desk, "dua.loket", TestOffice.PASSWORD);
    assertRefused(desk, "Hanya pengelola blanko");
    signs(desk, "dua.gudang", TestOffice.PASSWORD);
    assertRefused(desk, "orang lain");

    signs(desk, SECOND, TestOffice.PASSWORD);
    desk.assertNothingWrong();
    assertThat(desk.field("lines")).containsText("X5500001");
    CHROMIUM.picture(desk.page(), "two-people-signed");
    lockedOut(desk);
  }

  /** The right password helps no more, neither here nor at her own sign-in. */
  private static void lockedOut(Seat desk) {
    delivery(desk);
    for (int tries = 0; tries < TRIES; tries++) {
      signs(desk, SECOND, WRONG);
      assertRefused(desk, "tidak cocok");
    }
    signs(desk, SECOND, TestOffice.PASSWORD);
    assertRefused(desk, "tidak cocok");
    Page own = CHROMIUM.window();
    own.navigate(Addresses.office() + "/work.xhtml");
    CHROMIUM.signIn(own, SECOND, TestOffice.PASSWORD);
    assertThat(own.locator("[id='signin:messages']")).isVisible();
  }

  private static void delivery(Seat desk) {
    desk.field("task").selectOption("RECEIVE");
    assertThat(desk.field("note")).isVisible();
    desk.field("first").fill("X5500001");
    desk.field("last").fill("X5500010");
    desk.field("note").fill("SJ-X55");
  }

  private static void signs(Seat desk, String login, String password) {
    desk.field("second").fill(login);
    desk.field("second-password").fill(password);
    desk.press("book");
  }

  private static void assertRefused(Seat desk, String words) {
    assertThat(desk.page().locator("[id='f:messages'] .o-bad")).containsText(words);
  }
}
