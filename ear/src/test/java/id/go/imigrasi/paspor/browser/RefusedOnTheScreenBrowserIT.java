package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the screens do not let through, they say in words, and the case stays as it was. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusedOnTheScreenBrowserIT {
  private static final String WIDODO = "6471011603879035";
  private static final String RINI = "6471015706929036";
  private static final String LIFT_CARD = "KL-055";
  private static final byte[] SCRIPT = "#!/bin/sh\nid\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NINE_MEGABYTES = new byte[9 * 1024 * 1024];

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
  void whoHasNotPaidIsNotLetIn() {
    TestOffice.openForTheDay("X35");
    String number =
        StandIns.register(
                Json.createObjectBuilder()
                    .add("nik", WIDODO)
                    .add(
                        "person",
                        Json.createObjectBuilder()
                            .add("name", "WIDODO SANTOSO")
                            .add("birthDate", "1987-03-16"))
                    .add("day", LocalDate.now(ZoneId.of("Asia/Makassar")).toString())
                    .add("start", "08:00"))
            .getString("number");
    long before = TestOffice.version(number);
    Seat desk = seat("tolak.info", Role.INFORMATION_DESK, "information");
    desk.scan(number);
    assertThat(desk.button("arrive")).hasCount(0);
    Locator locked = desk.page().locator(".o-refused [aria-disabled=true]");
    locked.first().focus();
    assertThat(desk.page().locator(".o-refused .o-tooltip").first()).containsText("Belum dibayar");
    CHROMIUM.picture(desk.page(), "refused-unpaid");
    desk.page().keyboard().press("F10");
    assertThat(desk.page().locator(".o-refused .o-tooltip").first()).containsText("Belum dibayar");
    assertThat(TestOffice.version(number)).isEqualTo(before);
  }

  @Test
  void theSecondOfTwoWindowsIsStaleAndTheBoothTakesNoFileThatIsTooLargeOrNoPicture() {
    StandIns.resident(
        RINI, Json.createObjectBuilder().add("name", "RINI ASTUTI").add("birthDate", "1992-06-17"));
    String number = TestOffice.walkIn(RINI);
    Seat information = seat("tolak.info", Role.INFORMATION_DESK, "information");
    information.scanUntilReady(number, "arrive");
    information.finish("arrive");

    Seat first = seat("tolak.satu", Role.CUSTOMER_SERVICE, "documents");
    Seat second = seat("tolak.dua", Role.CUSTOMER_SERVICE, "documents");
    first.scan(number);
    second.scan(number);
    NextPage.after(first.page(), () -> first.field("all").click());
    first.field("card").fill(LIFT_CARD);
    first.finish("accept");
    long accepted = TestOffice.version(number);
    second.field("reason").fill("Data diragukan");
    second.press("refer");
    assertThat(bad(second)).containsText("baru saja diubah petugas lain");
    CHROMIUM.picture(second.page(), "refused-stale");
    assertThat(TestOffice.version(number)).isEqualTo(accepted);

    Seat booth = seat("tolak.bilik", Role.BIOMETRIC_OPERATOR, "booth");
    refusesTooLarge(booth, number);
    refusesAScript(booth, number);
    assertThat(booth.page().locator(".o-taken")).hasCount(0);
    assertThat(TestOffice.version(number)).isEqualTo(accepted);
  }

  /** The page says so before anything is sent; the server when the page was outwitted. */
  private static void refusesTooLarge(Seat booth, String number) {
    booth.scan(number);
    Locator photo = booth.field("photo:file");
    photo.setInputFiles(new FilePayload("photo.jpg", "image/jpeg", NINE_MEGABYTES));
    assertThat(photo.evaluate("field => field.validationMessage").toString()).contains("8 MiB");
    isToldTooLarge(booth.page());
  }

  private static void refusesAScript(Seat booth, String number) {
    backTo(booth, number);
    booth.field("photo:file").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", SCRIPT));
    booth.press("keep");
    assertThat(bad(booth).first()).isVisible();
    CHROMIUM.picture(booth.page(), "refused-script");
  }

  private static void isToldTooLarge(Page page) {
    page.locator("#f").evaluate("form => form.noValidate = true");
    NextPage.after(page, () -> page.locator("[id='f:keep:do']").click());
    assertThat(page.locator("h1")).hasText("Berkas terlalu besar");
    CHROMIUM.picture(page, "refused-too-large");
  }

  private static void backTo(Seat booth, String number) {
    booth.page().navigate(Addresses.office() + "/desk/booth.xhtml?number=" + number);
    assertThat(booth.field("photo:file")).hasCount(1);
  }

  private static Locator bad(Seat desk) {
    return desk.page().locator("[id='f:messages'] .o-bad");
  }

  private static Seat seat(String who, Role role, String desk) {
    TestOffice.hire(who, role);
    return new Seat(CHROMIUM.window(who), desk);
  }
}
