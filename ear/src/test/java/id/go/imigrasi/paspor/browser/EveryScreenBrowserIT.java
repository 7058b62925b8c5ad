package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.go.imigrasi.paspor.domain.application.Role.BIOMETRIC_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.CUSTOMER_SERVICE;
import static id.go.imigrasi.paspor.domain.application.Role.EXAMINER;
import static id.go.imigrasi.paspor.domain.application.Role.HAND_OVER_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page of the office, empty and with a case, in both languages, light and dark, on the
 * counters' screens and on a phone; a picture of each is kept under {@code screenshots/every}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryScreenBrowserIT {
  private static final String BORN = "1985-03-17";
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final LocalTime LATE = LocalTime.of(23, 45);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static Map<String, String> cases;

  private final Map<String, Page> windows = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aNewDay() {
    StandIns.firstMorning();
    // the appointments are today: a test that begins just before midnight belongs to the next day
    if (LocalTime.now(BALIKPAPAN).isAfter(LATE)) {
      TestOffice.forward(Duration.ofMinutes(20));
    }
  }

  @AfterEach
  void realTime() {
    TestOffice.set("paspor.demo.design", "false");
    TestOffice.resetClock();
    StandIns.firstMorning();
  }

  @Test
  void noPageOfTheWebApplicationIsForgotten() throws IOException {
    assertThat(Screen.ALL.stream().map(Screen::page).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(BuiltPages.all());
  }

  /** At both widths, by turns light in Indonesian and dark in English; the long run sees all. */
  @Test
  void everyPageIsFitToBeSeen() {
    TestOffice.set("paspor.demo.design", "true");
    for (int i = 0; i < Screen.ALL.size(); i++) {
      Look look = i % 2 == 0 ? Look.LIGHT_ID : Look.DARK_EN;
      look(Screen.ALL.get(i), look, Width.COUNTER, Width.PHONE);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  @Tag("long")
  void everyPageIsFitToBeSeenInEveryOtherWayToo() {
    for (Look look : Look.values()) {
      lookAtAll(look, Width.COUNTER, Width.PHONE);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void theMainWorkOfADeskNeedsNoMouse() {
    worksByKeys(CUSTOMER_SERVICE, "documents", "arrived", "card", "accept");
    worksByKeys(INTERVIEWER, "booth", "captured", null, "accept");
    worksByKeys(HAND_OVER_OFFICER, "handover", "ready", "name", "begin");
    Page booth = worksByKeys(BIOMETRIC_OPERATOR, "booth", "accepted", null, "keep");
    assertThat(booth.locator("[data-key=F6], [data-key=F7]")).hasCount(2);
  }

  @Test
  void whatWasTypedIsThereAgainAfterTheSessionHasEnded() {
    Page papers = open(CUSTOMER_SERVICE, "documents", "arrived");
    papers.locator("[id='f:lines:0:remark']").fill("Fotokopi buram");
    papers.locator("[id='f:reason']").fill("Menunggu surat polisi");
    endSessionAt(papers, "F9", CUSTOMER_SERVICE);
    assertThat(papers.locator("[id='f:lines:0:remark']")).hasValue("Fotokopi buram");
    assertThat(papers.locator("[id='f:reason']")).hasValue("Menunggu surat polisi");

    Page interview = open(INTERVIEWER, "booth", "captured");
    interview.locator("[id='f:notes']").fill("Pemohon menjawab dengan lancar.");
    interview.locator("[id='look:theme']").click();
    assertThat(interview.locator("[id='f:notes']")).hasValue("Pemohon menjawab dengan lancar.");
    endSessionAt(interview, "F4", INTERVIEWER);
    assertThat(interview.locator("[id='f:notes']")).hasValue("Pemohon menjawab dengan lancar.");

    Page examination = open(EXAMINER, "examination", "examined");
    String address = examination.url();
    examination.locator("[id='f:answer']").fill("Di lemari rumah, bersama surat lain");
    examination.navigate(Addresses.office() + "/work.xhtml");
    examination.navigate(address);
    assertThat(examination.locator("[id='f:answer']"))
        .hasValue("Di lemari rumah, bersama surat lain");
  }

  /** The scanner's field has the cursor, a case opens by it, Enter goes on, keys are printed. */
  private Page worksByKeys(Role role, String desk, String place, String field, String action) {
    Page page = windows.computeIfAbsent(role.name(), name -> window(role));
    page.navigate(Addresses.office() + "/desk/" + desk + ".xhtml");
    Locator scan = page.locator("[id='scan:code']");
    assertThat(scan).isFocused();
    page.keyboard().type("12");
    page.keyboard().press("Escape");
    assertThat(scan).hasValue("");
    page.keyboard().press("F2");
    page.keyboard().type(cases().get(place));
    page.keyboard().press("Enter");
    assertThat(page.locator(".o-card")).isVisible();
    assertThat(page.locator("[id^='f:" + action + "'] .o-key").first())
        .hasText(Pattern.compile("F\\d+"));
    if (field != null) {
      page.locator("[id='f:" + field + "']").focus();
      page.keyboard().type("X");
      page.keyboard().press("Enter");
      assertThat(page.locator("[id='f:" + field + "']")).not().isFocused();
      assertThat(page.locator(":focus")).hasCount(1);
      assertThat(page.locator(":focus")).not().hasCSS("outline-style", "none");
    }
    return page;
  }

  private Page open(Role role, String desk, String place) {
    Page page = windows.computeIfAbsent(role.name(), name -> window(role));
    page.navigate(Addresses.office() + "/desk/" + desk + ".xhtml?number=" + cases().get(place));
    assertThat(page.locator(".o-card")).isVisible();
    return page;
  }

  /** The session is gone when the key is pressed; the officer signs in again. */
  private static void endSessionAt(Page page, String key, Role role) {
    page.context().clearCookies();
    page.keyboard().press(key);
    assertThat(page.locator("[id='signin:name']")).isVisible();
    CHROMIUM.signIn(page, officer(role), TestOffice.PASSWORD);
    assertThat(page.locator(".o-card")).isVisible();
  }

  private static Map<String, String> cases() {
    if (cases == null) {
      cases = TestOffice.somebodyAtEveryDesk("X08");
    }
    return cases;
  }

  private void lookAtAll(Look look, Width... widths) {
    TestOffice.set("paspor.demo.design", "true");
    Screen.ALL.forEach(screen -> look(screen, look, widths));
  }

  private void look(Screen screen, Look look, Width... widths) {
    Page page =
        windows.computeIfAbsent(String.valueOf(screen.role()), who -> window(screen.role()));
    page.context()
        .addCookies(
            List.of(cookie("paspor-language", look.language), cookie("paspor-theme", look.shade)));
    Inspection inspection = new Inspection(page, screen + " " + look, complaints);
    page.setViewportSize(widths[0].pixels, widths[0].high);
    page.navigate(screen.address(cases()));
    if (screen.isFollowed()) {
      ask(page, cases().get(screen.place()));
    }
    for (Width width : widths) {
      page.setViewportSize(width.pixels, width.high);
      inspection.at(width.pixels, width == look.checkedAt);
      CHROMIUM.picture(page, "every/" + screen + "/" + width.pixels + "-" + look);
    }
    inspection.end();
  }

  private static Page window(Role role) {
    if (role == null) {
      return CHROMIUM.window();
    }
    TestOffice.hire(officer(role), role);
    return CHROMIUM.window(officer(role));
  }

  private static String officer(Role role) {
    return "sees." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A citizen asks with the number and the birth date. */
  private static void ask(Page page, String number) {
    page.locator("[id='f:number']").fill(number);
    page.locator("[id='f:born']").fill(BORN);
    page.locator("[id='f:show:do']").click();
    assertThat(page.locator(".o-steps")).isVisible();
  }

  private static Cookie cookie(String name, String value) {
    return new Cookie(name, value).setUrl(Addresses.office());
  }

  /** The counters' screens and a citizen's telephone. */
  private enum Width {
    COUNTER(1366, 768),
    PHONE(390, 844);

    private final int pixels;
    private final int high;

    Width(int pixels, int high) {
      this.pixels = pixels;
      this.high = high;
    }
  }

  /** The four ways a page can look, and at which width each is checked for everybody's access. */
  private enum Look {
    LIGHT_ID("light", "id", Width.COUNTER),
    DARK_EN("dark", "en", Width.PHONE),
    DARK_ID("dark", "id", Width.COUNTER),
    LIGHT_EN("light", "en", Width.PHONE);

    private final String shade;
    private final String language;
    private final Width checkedAt;

    Look(String shade, String language, Width checkedAt) {
      this.shade = shade;
      this.language = language;
      this.checkedAt = checkedAt;
    }

    @Override
    public String toString() {
      return shade + "-" + language;
    }
  }
}
