package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who comes without having signed in is asked who it is, and only who is known comes further. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInBrowserIT {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void anOfficersPageLeadsToTheSignInAndFromThereToTheWork() {
    TestOffice.hire("ani", Role.INFORMATION_DESK);
    Page page = CHROMIUM.window();
    page.navigate(Addresses.office() + "/work.xhtml");
    assertThat(page.locator("[id='signin:name']")).isVisible();
    CHROMIUM.picture(page, "sign-in");
    CHROMIUM.signIn(page, "ani", TestOffice.PASSWORD);
    assertThat(page).hasURL(Pattern.compile(".*/work\\.xhtml.*"));
    CHROMIUM.picture(page, "my-work");
  }

  @Test
  void aWrongPasswordIsRefusedWithAMessage() {
    TestOffice.hire("budi", Role.CUSTOMER_SERVICE);
    Page page = CHROMIUM.window();
    page.navigate(Addresses.office() + "/work.xhtml");
    CHROMIUM.signIn(page, "budi", "not-the-password");
    assertThat(page.locator("[id='signin:messages']")).isVisible();
    page.navigate(Addresses.office() + "/work.xhtml");
    assertThat(page.locator("[id='signin:name']")).isVisible();
  }
}
