package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.StandIns;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Forty folders go to Tikim of which one does not come and one is not whole; one is lent and comes
 * back; one that has lain long enough is destroyed under two approvals.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("long")
class ArchiveBrowserIT {
  private static final int FORTY = 40;
  private static final String BOX = "BOKS-WAYS";
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final Pattern ENTRY = Pattern.compile("BPN/\\d+/\\d+");
  private static final Pattern LIST = Pattern.compile("Usul (\\S+) tercatat");

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private List<String> folders;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void foldersWait() {
    StandIns.firstMorning();
    folders = TestOffice.folders(FORTY);
  }

  @Test
  void aFolderIsSentCheckedBoxedLentAndAtLastDestroyed() {
    String entry = dispatch();
    Seat archive = seat("way.tikim", "archive", Role.ARCHIVIST);
    receive(archive, entry);
    box(archive);
    lendAndTakeBack(archive);
    String list = proposeDestruction(archive);
    Seat section = seat("way.kasi", "supervisor-destruction", Role.SECTION_HEAD);
    decide(section, "supervisor-destruction", list, "examine", "Sesuai jadwal retensi");
    Seat head = seat("way.head", "head-destruction", Role.HEAD_OF_OFFICE);
    decide(head, "head-destruction", list, "approve", "ANRI B-CONTOH.12/2026");
    destroy(archive, list);
  }

  /** The hand-over desk counts forty folders and sends them. */
  private String dispatch() {
    Seat desk = seat("way.give", "handover-dispatch", Role.HAND_OVER_OFFICER);
    for (String folder : folders.subList(0, FORTY)) {
      desk.page().locator("input[value='" + folder + "']").check();
    }
    CHROMIUM.picture(desk.page(), "archive-dispatch");
    desk.press("send");
    desk.assertNothingWrong();
    return ENTRY.matcher(desk.told().innerText()).results().findFirst().orElseThrow().group();
  }

  private void receive(Seat desk, String entry) {
    receive(desk, entry, FORTY - 1);
    assertThat(desk.page().locator("[id='f:messages'] .o-bad")).isVisible();
    go(desk, "archive-check.xhtml?entry=" + entry);
    desk.type(folders.get(0));
    desk.press("missing");
    assertThat(desk.told()).containsText("tidak ada dan tinggal");
    desk.type(folders.get(1));
    desk.page().locator("input[value='REGISTRATION_SHEET']").check();
    CHROMIUM.picture(desk.page(), "archive-check");
    desk.press("incomplete");
    assertThat(desk.told()).containsText("tidak lengkap");
    receive(desk, entry, FORTY - 1);
    assertThat(desk.told()).containsText("diterima");
    assertThat(desk.field("awaited")).containsText(grouped(folders.get(0)));
    assertThat(desk.field("awaited")).containsText(grouped(folders.get(1)));
    CHROMIUM.picture(desk.page(), "archive-received");
  }

  private static void receive(Seat desk, String entry, int counted) {
    go(desk, "archive.xhtml");
    desk.field("counted").fill(Integer.toString(counted));
    NextPage.after(
        desk.page(), () -> row(desk.page(), entry).locator("input[type=submit]").click());
  }

  private void box(Seat desk) {
    desk.field("box").fill(BOX);
    desk.field("room").fill("R2");
    desk.field("rack").fill("B");
    desk.press("open");
    desk.type(folders.get(2));
    assertThat(desk.told()).containsText("masuk boks");
  }

  private void lendAndTakeBack(Seat desk) {
    TestOffice.hire("way.reads", Role.EXAMINER);
    go(desk, "archive-file.xhtml?number=" + folders.get(2));
    assertThat(desk.page().locator("main")).containsText(BOX);
    desk.field("borrower").selectOption("way.reads");
    desk.field("due").fill(LocalDate.now(BALIKPAPAN).plusDays(7).toString());
    desk.field("purpose").fill("Pemeriksaan ulang");
    desk.press("lend");
    assertThat(desk.told()).containsText("dipinjamkan");
    CHROMIUM.picture(desk.page(), "archive-lent");
    go(desk, "archive.xhtml");
    assertThat(desk.field("out")).containsText(grouped(folders.get(2)));
    go(desk, "archive-file.xhtml?number=" + folders.get(2));
    desk.press("back");
    assertThat(desk.told()).containsText("sudah kembali");
  }

  /** Only what has lain its years can be chosen. */
  private String proposeDestruction(Seat desk) {
    go(desk, "archive-retention.xhtml");
    assertThat(desk.page().locator("input[value='" + folders.get(2) + "']")).hasCount(0);
    desk.page().locator("input[value='" + folders.get(FORTY) + "']").check();
    CHROMIUM.picture(desk.page(), "archive-retention");
    desk.press("propose");
    return LIST.matcher(desk.told().innerText()).results().findFirst().orElseThrow().group(1);
  }

  private static void decide(Seat desk, String page, String list, String step, String words) {
    go(desk, page + ".xhtml?list=" + list);
    desk.field("words").fill(words);
    CHROMIUM.picture(desk.page(), page);
    desk.press(step);
    desk.assertNothingWrong();
  }

  private void destroy(Seat desk, String list) {
    go(desk, "archive-destruction.xhtml?list=" + list);
    desk.field("words").fill("Dicacah di gudang arsip");
    desk.field("second").fill("way.kasi");
    desk.field("second-password").fill(TestOffice.PASSWORD);
    desk.press("destroy");
    assertThat(desk.told()).containsText("tercatat");
    CHROMIUM.picture(desk.page(), "archive-destroyed");
    assertThat(desk.page().locator("#record")).isVisible();
  }

  private static void go(Seat desk, String page) {
    desk.page().navigate(Addresses.office() + "/desk/" + page);
  }

  private static Locator row(Page page, String words) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(words)).last();
  }

  private static String grouped(String number) {
    return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }

  private static Seat seat(String who, String desk, Role role) {
    TestOffice.hire(who, role);
    return new Seat(CHROMIUM.window(who), desk);
  }
}
