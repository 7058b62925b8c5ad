package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
 * One passport's way over the real pages: every officer signs in in a window of their own and does
 * with scanner, keys and mouse what the desk asks for.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ThePassportAtEveryDeskBrowserIT {
  private static final String BAMBANG = "6471020908859001";
  private static final long HIS_HANDS = 20908859001L;
  private static final String LIFT_CARD = "KL-060";
  private static final String BOX = "BOKS-2110";
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final LocalTime LATE = LocalTime.of(23, 50);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private final Sitting person = new Sitting(HIS_HANDS);

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aNewDay() {
    StandIns.firstMorning();
    // the appointment is today: a test that begins just before midnight belongs to the next day
    if (LocalTime.now(BALIKPAPAN).isAfter(LATE)) {
      TestOffice.forward(Duration.ofMinutes(15));
    }
    TestOffice.openForTheDay("X05");
  }

  @AfterEach
  void realTime() {
    TestOffice.resetClock();
    StandIns.firstMorning();
  }

  @Test
  void isWorkedByEveryOfficerInTheirOwnWindow() {
    String number = registersAndPays();
    informationDesk(number);
    customerService(number);
    booth(number);
    interview(number);
    adjudication(number);
    personalization(number);
    quality(number);
    handOver(number);
    archive(number, dispatch(number));
    caseFileIsClosed(number);
  }

  private static String registersAndPays() {
    LocalDate today = LocalDate.now(BALIKPAPAN);
    LocalDate day = LocalTime.now(BALIKPAPAN).isAfter(LATE) ? today.plusDays(1) : today;
    JsonObject sent =
        StandIns.register(
            Json.createObjectBuilder()
                .add("nik", BAMBANG)
                .add("day", day.toString())
                .add("start", "08:00"));
    StandIns.pay(sent.getString("billingCode"));
    return sent.getString("number");
  }

  private static void informationDesk(String number) {
    Seat desk = seat("ani", Role.INFORMATION_DESK, "information");
    // the applicant brings the letter, the scanner reads the code that is printed on it
    String printed = PrintedCode.ofTheIntroduction(desk.page(), number);
    desk.scanUntilReady(printed, "arrive");
    assertThat(desk.page()).hasURL(Pattern.compile(".*number=" + number + ".*"));
    CHROMIUM.picture(desk.page(), "desk-information");
    desk.finish("arrive");
    assertThat(desk.told()).containsText("Nomor antrean");
  }

  private static void customerService(String number) {
    Seat desk = seat("budi", Role.CUSTOMER_SERVICE, "documents");
    desk.scan(number);
    NextPage.after(desk.page(), () -> desk.field("all").click());
    desk.field("card").fill(LIFT_CARD);
    CHROMIUM.picture(desk.page(), "desk-documents");
    desk.finish("accept");
    assertThat(desk.told()).containsText("Berkas diterima");
  }

  private void booth(String number) {
    Seat desk = seat("candra", Role.BIOMETRIC_OPERATOR, "booth");
    desk.scan(number);
    person.capture(desk);
    CHROMIUM.picture(desk.page(), "desk-booth");
  }

  private void interview(String number) {
    Seat desk = seat("citra", Role.INTERVIEWER, "booth");
    desk.scan(number);
    person.answer(desk);
    CHROMIUM.picture(desk.page(), "desk-interview");
    desk.finish("accept");
    assertThat(desk.page().locator("#slip")).isVisible();
    CHROMIUM.picture(desk.page(), "desk-booth-slip");
  }

  private static void adjudication(String number) {
    Seat desk = seat("dewi", Role.LOCAL_ADJUDICATOR, "adjudication");
    desk.scanUntilReady(number, "approve");
    CHROMIUM.picture(desk.page(), "desk-adjudication");
    desk.finish("approve");
  }

  private static void personalization(String number) {
    Seat desk = seat("cetak", Role.PRINT_OPERATOR, "personalization");
    desk.scanUntilReady(number, "order");
    CHROMIUM.picture(desk.page(), "desk-personalization");
    desk.finish("order");
    CHROMIUM.picture(desk.page(), "desk-personalization-ordered");
  }

  private static void quality(String number) {
    Seat desk = seat("fajar", Role.QUALITY_OFFICER, "quality");
    desk.scanUntilReady(number, "pass");
    assertThat(desk.page().locator("img.o-datapage")).hasJSProperty("complete", true);
    assertThat(desk.page().locator("img.o-datapage")).not().hasJSProperty("naturalWidth", 0);
    CHROMIUM.picture(desk.page(), "desk-quality");
    desk.finish("pass");
  }

  private void handOver(String number) {
    Seat desk = seat("gita", Role.HAND_OVER_OFFICER, "handover");
    desk.scanUntilReady(number, "begin");
    person.collect(desk);
    CHROMIUM.picture(desk.page(), "desk-handover");
    desk.finish("handover");
    assertThat(desk.told()).containsText("telah diserahkan");
  }

  /**
   * @return the entry of the dispatch book
   */
  private static String dispatch(String number) {
    Seat desk = seat("gita", Role.HAND_OVER_OFFICER, "handover-dispatch");
    desk.page().locator("input[value='" + number + "']").check();
    CHROMIUM.picture(desk.page(), "desk-dispatch");
    desk.press("send");
    assertThat(desk.told()).containsText("tercatat");
    Matcher entry = Pattern.compile("[A-Z]+/\\d+/\\d+").matcher(desk.told().innerText());
    return entry.results().findFirst().orElseThrow().group();
  }

  private static void archive(String number, String entry) {
    Seat desk = seat("hadi", Role.ARCHIVIST, "archive");
    desk.field("counted").fill("1");
    CHROMIUM.picture(desk.page(), "desk-archive-on-the-way");
    row(desk, "way", entry).locator("input[type=submit]").click();
    assertThat(desk.told()).containsText(entry);
    desk.field("box").fill(BOX);
    desk.field("room").fill("R1");
    desk.field("rack").fill("A1");
    desk.press("open");
    assertThat(desk.told()).containsText(BOX);
    assertThat(desk.field("box")).hasValue(BOX);
    CHROMIUM.picture(desk.page(), "desk-archive-to-box");
    desk.type(number);
    assertThat(desk.told()).containsText(grouped(number));
    assertThat(desk.field("box")).hasValue(BOX);
  }

  private static void caseFileIsClosed(String number) {
    Page page = CHROMIUM.window("hadi");
    page.navigate(Addresses.office() + "/case.xhtml?number=" + number);
    assertThat(page.locator(".o-card")).containsText("Diarsipkan");
    CHROMIUM.picture(page, "case-file-at-the-end");
  }

  private static Seat seat(String who, Role role, String desk) {
    TestOffice.hire(who, role);
    return new Seat(CHROMIUM.window(who), desk);
  }

  private static Locator row(Seat desk, String table, String text) {
    return desk.field(table).locator("tr").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static String grouped(String number) {
    return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }
}
