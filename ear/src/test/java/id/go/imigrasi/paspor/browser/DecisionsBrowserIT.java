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

/** What the adjudicator reads of a case, and the outage board. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DecisionsBrowserIT {
  private static final String DIAN_WHO_HELD_A_PASSPORT = "6471016507919001";
  private static final String HER_PASSPORT = "X9100001";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void anEarlierPassportIsSeenInWordsByWhoeverDecides() {
    TestOffice.hire("adjudicator-reads", Role.LOCAL_ADJUDICATOR);
    String number = TestOffice.walkIn(DIAN_WHO_HELD_A_PASSPORT);
    Page page = CHROMIUM.window("adjudicator-reads");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              page.navigate(Addresses.office() + "/desk/adjudication.xhtml?number=" + number);
              return page.locator("[id='f:case']").innerText().contains(HER_PASSPORT);
            });
    assertThat(page.locator("[id='f:case']")).containsText("Pernah berpaspor, tetapi mengajukan");
    assertThat(page.locator("[id='f:case']")).containsText("Verifikasi lanjutan");
    CHROMIUM.picture(page, "adjudication-register");
  }

  @Test
  void theOutageBoardNamesEveryNeighbourThatIsAsked() {
    TestOffice.hire("supervisor-board", Role.SUPERVISOR);
    Page page = CHROMIUM.window("supervisor-board");
    page.navigate(Addresses.office() + "/desk/outage.xhtml");
    assertThat(page.locator("[id$='board']")).containsText("Dukcapil");
    CHROMIUM.picture(page, "outage-board");
  }
}
