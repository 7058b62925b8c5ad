package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A note on page 4 of the passport at hand, for somebody whose name does not fit on the data page:
 * from the counter to the holder's hand over the real pages, while she follows it on her telephone.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EndorsementBrowserIT {
  private static final String NYOMAN = "6471055206989001";
  private static final String BORN = "1998-06-12";
  private static final String FULL_NAME = "Nyoman Ayu Kartika Sari Wulandari Putri";
  private static final String SHORT_NAME = "Nyoman Ayu Kartika S W Putri";
  private static final String NOTE = "Nama lengkap: NYOMAN AYU KARTIKA SARI WULANDARI PUTRI";

  private static final String A_SCAN =
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private final Sitting person = new Sitting(55206989001L);

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void theNeighboursAreWell() {
    StandIns.firstMorning();
  }

  @AfterEach
  void realTime() {
    TestOffice.resetClock();
    StandIns.firstMorning();
  }

  @Test
  void isProposedAtTheInterviewApprovedByTheHeadAndWrittenOnPageFour() {
    String number = comesToTheCounter();
    customerService(number);
    booth(number);
    interview(number);
    Page telephone = follows(number);
    assertThat(telephone.locator(".o-note")).containsText("dijanjikan siap");
    adjudicationWhileItGetsLate(number);
    head(number);
    printOperator(number);
    telephone = follows(number);
    assertThat(telephone.locator(".o-note")).containsText("Ambillah paling lambat");
    CHROMIUM.picture(telephone, "follow-ready-390");
    handOver(number);
  }

  private static String comesToTheCounter() {
    TestOffice.hire("endorse.info", Role.INFORMATION_DESK);
    Seat desk = new Seat(CHROMIUM.window("endorse.info"), "information-walkin");
    desk.field("type").selectOption("ENDORSEMENT");
    desk.field("nik").fill(NYOMAN);
    desk.field("name").fill(FULL_NAME);
    desk.field("sex").selectOption("FEMALE");
    desk.field("birthPlace").fill("Penajam");
    desk.field("birthDate").fill(BORN);
    desk.field("occupation").fill("Mengurus rumah tangga");
    desk.field("street").fill("Jl Contoh Cemara No 5");
    desk.press("register");
    desk.page().waitForURL("**/information.xhtml?number=*");
    Matcher number = Pattern.compile("number=(\\d{16})").matcher(desk.page().url());
    assertThat(number.find()).isTrue();
    desk.finish("arrive");
    return number.group(1);
  }

  private static void customerService(String number) {
    TestOffice.hire("endorse.cs", Role.CUSTOMER_SERVICE);
    Seat desk = new Seat(CHROMIUM.window("endorse.cs"), "documents");
    desk.scan(number);
    desk.field("scanned").selectOption("OLD_PASSPORT");
    desk.field("original")
        .setInputFiles(new FilePayload("scan.pdf", "application/pdf", A_SCAN.getBytes(US_ASCII)));
    desk.press("scan");
    assertThat(desk.page().locator(".o-scans")).containsText("dipindai di loket");
    CHROMIUM.picture(desk.page(), "desk-documents-scan");
    NextPage.after(desk.page(), () -> desk.field("all").click());
    desk.field("card").fill("KL-058");
    desk.finish("accept");
  }

  private void booth(String number) {
    TestOffice.hire("endorse.booth", Role.BIOMETRIC_OPERATOR);
    Seat desk = new Seat(CHROMIUM.window("endorse.booth"), "booth");
    desk.scan(number);
    person.capture(desk);
  }

  private void interview(String number) {
    TestOffice.hire("endorse.interview", Role.INTERVIEWER);
    Seat desk = new Seat(CHROMIUM.window("endorse.interview"), "booth");
    desk.scan(number);
    person.answer(desk);
    desk.field("father").fill("I Made Contoh");
    desk.field("mother").fill("Ni Luh Contoh");
    desk.field("short").fill(SHORT_NAME);
    desk.field("page4").fill(NOTE);
    CHROMIUM.picture(desk.page(), "desk-interview-endorsement");
    desk.finish("accept");
    String slip = desk.page().locator("#slip").getAttribute("href");
    APIResponse paper = desk.page().request().get(Addresses.office() + slip);
    assertThat(paper.status()).isEqualTo(200);
    assertThat(new String(paper.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
    CHROMIUM.picture(desk.page(), "desk-booth-slip");
    desk.scan(number);
    assertThat(desk.page().locator(".o-card-name")).hasText(SHORT_NAME.toUpperCase(Locale.ROOT));
  }

  private static void adjudicationWhileItGetsLate(String number) {
    TestOffice.hire("endorse.decide", Role.LOCAL_ADJUDICATOR);
    Seat desk = new Seat(CHROMIUM.window("endorse.decide"), "adjudication");
    desk.scanUntilReady(number, "approve");
    TestOffice.forward(Duration.ofDays(9));
    Page telephone = follows(number);
    assertThat(telephone.locator(".o-note")).containsText("Terlambat");
    CHROMIUM.picture(telephone, "follow-late-390");
    TestOffice.resetClock();
    desk.scanUntilReady(number, "approve");
    desk.finish("approve");
  }

  private static void head(String number) {
    TestOffice.hire("endorse.head", Role.HEAD_OF_OFFICE);
    Seat desk = new Seat(CHROMIUM.window("endorse.head"), "head");
    assertThat(desk.field("endorsements")).containsText(grouped(number));
    CHROMIUM.picture(desk.page(), "desk-head-endorsements");
    desk.scan(number);
    assertThat(desk.page().locator(".o-note")).containsText(NOTE);
    desk.press("endorse");
    desk.page().waitForURL("**/head.xhtml");
    assertThat(desk.field("endorsements")).not().containsText(grouped(number));
  }

  private static void printOperator(String number) {
    TestOffice.hire("endorse.print", Role.PRINT_OPERATOR);
    Seat desk = new Seat(CHROMIUM.window("endorse.print"), "personalization");
    desk.scanUntilReady(number, "write");
    assertThat(desk.page().locator(".o-note")).containsText(NOTE);
    CHROMIUM.picture(desk.page(), "desk-personalization-endorsement");
    desk.finish("write");
  }

  private void handOver(String number) {
    TestOffice.hire("endorse.give", Role.HAND_OVER_OFFICER);
    Seat desk = new Seat(CHROMIUM.window("endorse.give"), "handover");
    desk.scan(number);
    person.collect(desk);
    desk.finish("handover");
    assertThat(desk.told()).containsText("telah diserahkan");
  }

  /** What the applicant sees on a telephone, with nothing but the number and the birth date. */
  private static Page follows(String number) {
    Page page = CHROMIUM.window();
    page.setViewportSize(390, 844);
    page.navigate(Addresses.office() + "/follow.xhtml");
    page.locator("[id='f:number']").fill(number);
    page.locator("[id='f:born']").fill(BORN);
    page.locator("[id='f:show:do']").click();
    assertThat(page.locator(".o-steps")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    return page;
  }

  private static String grouped(String number) {
    return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }
}
