package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Role.LOCAL_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Role.SUPERVISOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an adjudicator decides at the screen, and that nobody decides on whom he interviewed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdjudicationBrowserIT {
  private static final String WORDS = "Pekerjaan perlu ditanyakan lagi";
  private static final String FALSE_DATA = "Keterangan pekerjaan tidak benar";
  private static final int ASKED_FOR_ELSEWHERE = 3;
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final LocalTime LATE = LocalTime.of(23, 50);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private List<String> cases;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void threeWaitForADecision() {
    StandIns.firstMorning();
    // the appointments are today: a test that begins just before midnight belongs to the next day
    if (LocalTime.now(BALIKPAPAN).isAfter(LATE)) {
      TestOffice.forward(Duration.ofMinutes(15));
    }
    cases = TestOffice.beforeTheAdjudicator("X73", ASKED_FOR_ELSEWHERE, 3);
  }

  @AfterEach
  void realTime() {
    TestOffice.resetClock();
    StandIns.firstMorning();
  }

  @Test
  void approvesSendsBackAndRejectsByTheLaw() {
    Seat desk = seat("adj.decides", "adjudication", LOCAL_ADJUDICATOR);
    isApproved(desk, cases.get(0));
    comesBackAndIsDecidedAnew(desk, cases.get(1));
    isRejectedWithItsGround(desk, cases.get(2));
  }

  private static void isApproved(Seat desk, String number) {
    desk.scanUntilReady(number, "approve");
    desk.finish("approve");
    assertThat(desk.field("waiting")).not().containsText(grouped(number));
    assertThat(file(desk.page(), number)).containsText("Disetujui");
  }

  /** The interviewer reads why, asks again, and may not decide on what he asked. */
  private static void comesBackAndIsDecidedAnew(Seat desk, String number) {
    desk.page().navigate(Addresses.office() + "/desk/adjudication.xhtml");
    desk.scanUntilReady(number, "back");
    desk.press("back");
    assertThat(desk.page().locator("[id='f:messages'] .o-bad")).containsText("alasan");
    desk.field("words").fill(WORDS);
    desk.finish("back");

    Seat booth = seat("adj.asks", "booth", INTERVIEWER, LOCAL_ADJUDICATOR);
    booth.scan(number);
    assertThat(note(booth, WORDS)).isVisible();
    CHROMIUM.picture(booth.page(), "adjudication-sent-back");
    new Sitting(0).answer(booth);
    booth.finish("accept");

    desk.scanUntilReady(number, "approve");
    assertThat(desk.page().locator("main")).containsText(WORDS);
    Seat asked = new Seat(booth.page(), "adjudication");
    asked.scan(number);
    assertThat(asked.button("approve")).hasCount(0);
    assertThat(why(asked, "approve")).containsText("Pewawancara tidak boleh memutus");
    CHROMIUM.picture(asked.page(), "adjudication-interviewer");
    desk.finish("approve");
    assertThat(file(desk.page(), number)).containsText("Disetujui");
  }

  /** No ground, no rejection. */
  private static void isRejectedWithItsGround(Seat desk, String number) {
    desk.page().navigate(Addresses.office() + "/desk/adjudication.xhtml");
    desk.scanUntilReady(number, "reject");
    desk.field("words").fill(FALSE_DATA);
    desk.press("reject");
    assertThat(desk.page().locator("[id='f:messages'] .o-bad"))
        .containsText("Pilih dasar hukum penolakan");
    assertThat(desk.field("words")).hasValue(FALSE_DATA);
    desk.field("ground").selectOption(new SelectOption().setIndex(1));
    CHROMIUM.picture(desk.page(), "adjudication-reject");
    desk.finish("reject");

    Seat supervisor = seat("adj.sees", "supervisor", SUPERVISOR);
    Locator file = file(supervisor.page(), number);
    assertThat(file).containsText("Ditolak");
    CHROMIUM.picture(supervisor.page(), "adjudication-rejected");
  }

  private static Locator file(Page page, String number) {
    page.navigate(Addresses.office() + "/case.xhtml?number=" + number);
    return page.locator("main");
  }

  private static Locator note(Seat desk, String text) {
    return desk.page().locator(".o-note.o-warn", new Page.LocatorOptions().setHasText(text));
  }

  /** Why the button is dead. */
  private static Locator why(Seat desk, String action) {
    return desk.page().locator("[id='f:" + action + "-why']");
  }

  private static String grouped(String number) {
    return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }

  private static Seat seat(String who, String desk, Role... roles) {
    TestOffice.hire(who, roles);
    return new Seat(CHROMIUM.window(who), desk);
  }
}
