package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.go.imigrasi.paspor.domain.application.Role.HEAD_OF_OFFICE;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Role.LOCAL_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an adjudicator decides, and on which cases he may not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdjudicationBrowserIT {
  private static final String DEALT_OUT = "paspor.adjudication.next-in-line";
  private static final String WORDS = "Pekerjaan perlu ditanyakan lagi";
  private static final String FALSE_DATA = "Keterangan pekerjaan tidak benar";
  private static final String BORN = "1988-03-30";
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
  void fourWaitForADecision() {
    StandIns.firstMorning();
    // the appointments are today: a test that begins just before midnight belongs to the next day
    if (LocalTime.now(BALIKPAPAN).isAfter(LATE)) {
      TestOffice.forward(Duration.ofMinutes(15));
    }
    // without a head nobody signs the letter
    TestOffice.hire("adj.head", HEAD_OF_OFFICE);
    cases = TestOffice.beforeTheAdjudicator("X73", ASKED_FOR_ELSEWHERE, 4);
  }

  @AfterEach
  void casesArePickedAgain() {
    TestOffice.set(DEALT_OUT, "false");
    TestOffice.resetClock();
    StandIns.firstMorning();
  }

  @Test
  void approvesSendsBackAndRejectsButNeverWhomHeMayNot() {
    Seat desk = seat("adj.decides", "adjudication", LOCAL_ADJUDICATOR);
    isApproved(desk, cases.get(0));
    comesBackAndIsDecidedAnew(desk, cases.get(1));
    isRejectedWithItsGround(desk, cases.get(2));
    aRelativeReadsNothing(cases.get(3));
    nobodyPicksACase(cases.get(3));
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

  /** No ground, no rejection; the letter cites it, the citizen's page says nothing of it. */
  private static void isRejectedWithItsGround(Seat desk, String number) {
    desk.page().navigate(Addresses.office() + "/desk/adjudication.xhtml");
    desk.scanUntilReady(number, "reject");
    desk.field("words").fill(FALSE_DATA);
    desk.press("reject");
    assertThat(desk.page().locator("[id='f:messages'] .o-bad"))
        .containsText("Pilih dasar hukum penolakan");
    assertThat(desk.field("words")).hasValue(FALSE_DATA);
    desk.field("ground").selectOption(new SelectOption().setIndex(1));
    String citation = desk.field("ground").locator("option:checked").innerText();
    CHROMIUM.picture(desk.page(), "adjudication-reject");
    desk.finish("reject");

    Seat supervisor = seat("adj.sees", "supervisor", SUPERVISOR);
    Locator file = file(supervisor.page(), number);
    assertThat(file).containsText("Ditolak");
    Locator link =
        file.locator("a").filter(new Locator.FilterOptions().setHasText("Surat penolakan"));
    assertThat(letter(supervisor.page(), link.getAttribute("href"))).contains(citation);
    CHROMIUM.picture(supervisor.page(), "adjudication-rejected");
    assertTheCitizenReadsOnlyThatItEnded(number, citation);
  }

  private static void assertTheCitizenReadsOnlyThatItEnded(String number, String citation) {
    Page citizen = CHROMIUM.window();
    citizen.navigate(Addresses.office() + "/follow.xhtml");
    citizen.locator("[id='f:number']").fill(number);
    citizen.locator("[id='f:born']").fill(BORN);
    NextPage.after(citizen, () -> citizen.locator("[id='f:show:do']").click());
    assertThat(citizen.locator(".o-lead")).containsText("Permohonan sudah berakhir");
    assertThat(citizen.content())
        .doesNotContain(citation, FALSE_DATA, "Ditolak", "REJECT", "KETUT", "adj.decides");
    CHROMIUM.picture(citizen, "adjudication-citizen");
  }

  /** An officer of the applicant's name finds the case closed to him, by scanner and by address. */
  private static void aRelativeReadsNothing(String number) {
    Seat other = seat("adj.reads", "adjudication", LOCAL_ADJUDICATOR);
    other.scanUntilReady(number, "approve");
    String applicant = other.page().locator(".o-card-name").innerText();
    TestOffice.hireCalled(applicant, "adj.kin", LOCAL_ADJUDICATOR);
    Seat relative = new Seat(CHROMIUM.window("adj.kin"), "adjudication");
    relative.page().navigate(Addresses.office() + "/desk/adjudication.xhtml?number=" + number);
    assertIsClosed(relative, "konflik kepentingan", number);
    CHROMIUM.picture(relative.page(), "adjudication-relative");
  }

  /** Where cases are dealt out, a number typed by hand opens nothing; the next one comes by F9. */
  private static void nobodyPicksACase(String number) {
    TestOffice.set(DEALT_OUT, "true");
    Seat desk = seat("adj.picks", "adjudication", LOCAL_ADJUDICATOR);
    assertThat(desk.field("waiting")).isVisible();
    assertThat(desk.field("waiting").locator("a")).hasCount(0);
    desk.page().navigate(Addresses.office() + "/desk/adjudication.xhtml?number=" + number);
    assertIsClosed(desk, "bukan giliran Anda", number);
    NextPage.key(desk.page(), "F9");
    assertThat(desk.page()).hasURL(Pattern.compile(".*number=\\d{16}.*"));
    assertThat(desk.page().locator(".o-card")).isVisible();
    desk.field("words").fill("Tetangga");
    desk.finish("conflict");
  }

  private static void assertIsClosed(Seat desk, String why, String number) {
    assertThat(desk.page().locator("[id='f:messages'] .o-bad")).containsText(why);
    assertThat(desk.page().locator(".o-card")).hasCount(0);
    assertThat(desk.button("approve")).hasCount(0);
    assertThat(desk.page().locator("img[src*='" + number + "']")).hasCount(0);
  }

  private static Locator file(Page page, String number) {
    page.navigate(Addresses.office() + "/case.xhtml?number=" + number);
    return page.locator("main");
  }

  private static String letter(Page page, String path) {
    APIResponse letter = page.request().get(Addresses.office() + path);
    assertThat(letter.status()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(letter.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
