package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two officers look into somebody who resembles an entry of the watch list. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClearanceBrowserIT {
  private static final String RIDWAN_WHO_RESEMBLES_AN_ENTRY = "6471040209849001";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void oneOfficerEntersTheFindingAndAnotherVerifiesIt() {
    TestOffice.hire("clearance-input", Role.CLEARANCE_INPUT);
    TestOffice.hire("clearance-check", Role.CLEARANCE_VERIFICATION);
    String number = TestOffice.walkIn(RIDWAN_WHO_RESEMBLES_AN_ENTRY);
    Page first = CHROMIUM.window("clearance-input");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              open(first, number);
              return first.locator("[id$='propose:do']").isVisible();
            });
    CHROMIUM.picture(first, "clearance");
    first.locator("[id$='opinion']").fill("Tempat lahir dan nama ayah lain");
    first.locator("[id$='propose:do']").click();
    assertThat(first.locator("[id$='propose:do']")).hasCount(0);

    Page second = CHROMIUM.window("clearance-check");
    second.navigate(Addresses.office() + "/desk/clearance.xhtml");
    assertThat(second.locator("[id$='waiting']")).isVisible();
    CHROMIUM.picture(second, "clearance-waiting");
    open(second, number);
    second.locator("[id$='verify:do']").click();
    assertThat(second.locator("[id$='verify:do']")).hasCount(0);
    CHROMIUM.picture(second, "clearance-cleared");
  }

  private static void open(Page page, String number) {
    page.navigate(Addresses.office() + "/desk/clearance.xhtml?number=" + number);
  }
}
