package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the desks on the ground floor, Inteldakim, the head and Tikim do at their screens. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DesksBrowserIT {
  private static final Pattern NUMBER = Pattern.compile("number=(\\d{16})");

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void somebodyWithoutAnAppointmentComesToTheBoothWithCardAndNumber() {
    TestOffice.hire("desk.info", Role.INFORMATION_DESK);
    TestOffice.hire("desk.cs", Role.CUSTOMER_SERVICE);
    Page information = CHROMIUM.window("desk.info");
    String number = walkIn(information, "NEW_ADULT", "6471025502900001", "Siti Rahmawati");
    // the prioritised are called first, so no other test's number comes in between
    information.locator("[id='f:priority']").check();
    CHROMIUM.picture(information, "information");
    NextPage.key(information, "F10");
    said(information, "P-");

    Page documents = CHROMIUM.window("desk.cs");
    documents.navigate(Addresses.office() + "/desk/documents.xhtml");
    documents.locator("[id='f:counter']").selectOption("L2");
    NextPage.after(documents, () -> button(documents, "Buka loket").click());
    assertThat(documents.locator(".o-toolbar")).containsText("Loket 2");
    NextPage.key(documents, "F4");
    documents.waitForURL("**number=" + number);
    theWallShowsTheLastCall();
    NextPage.after(documents, () -> documents.locator("[id='f:all']").click());
    documents.locator("[id='f:card']").fill("KL-056");
    CHROMIUM.picture(documents, "documents");
    NextPage.key(documents, "F10");
    said(documents, "B-");
  }

  /** Switched on only now, and again after it was switched off and on. */
  private static void theWallShowsTheLastCall() {
    Page wall = CHROMIUM.window();
    wall.navigate(Addresses.office() + "/display.xhtml?location=BPN");
    assertThat(wall.locator("[data-wall=ticket]")).containsText("P-");
    assertThat(wall.locator("[data-wall=counter]")).hasText("L2");
    wall.reload();
    assertThat(wall.locator("[data-wall=ticket]")).containsText("P-");
    CHROMIUM.picture(wall, "wall-after-reload");
  }

  @Test
  void aFileWithMissingPapersIsNotAcceptedButGivenBack() {
    TestOffice.hire("desk.two", Role.INFORMATION_DESK, Role.CUSTOMER_SERVICE);
    Page page = CHROMIUM.window("desk.two");
    String number = walkIn(page, "NEW_ADULT", "6471025502900002", "Suhartini");
    NextPage.key(page, "F10");
    said(page, "A-");

    open(page, "documents", number);
    page.locator("[id='f:lines:0:verdict']").selectOption("MISSING");
    page.locator("[id='f:lines:0:remark']").fill("KTP-el tertinggal");
    page.locator("[id='f:card']").fill("KL-057");
    NextPage.key(page, "F10");
    said(page, "");
    assertThat(page.locator(".o-messages .o-bad")).isVisible();
    NextPage.key(page, "F8");
    said(page, "dikembalikan");

    open(page, "information", number);
    NextPage.key(page, "F10");
    said(page, "A-");
  }

  @Test
  void aLostPassportIsExaminedAndRejectedAndItsFileArchived() {
    TestOffice.hire("desk.all", Role.INFORMATION_DESK, Role.CUSTOMER_SERVICE, Role.EXAMINER);
    TestOffice.hire("desk.head", Role.HEAD_OF_OFFICE);
    TestOffice.hire("desk.shelf", Role.HAND_OVER_OFFICER);
    TestOffice.hire("desk.tikim", Role.ARCHIVIST);
    Page page = CHROMIUM.window("desk.all");
    String number = walkIn(page, "LOST", "6471011708850002", "Budi Santoso");
    NextPage.key(page, "F10");
    said(page, "A-");
    open(page, "documents", number);
    page.locator("[id='f:reason']").fill("Paspor hilang");
    NextPage.key(page, "F7");
    page.waitForURL("**/documents.xhtml");

    examine(page, number);
    reject(CHROMIUM.window("desk.head"), number);
    String entry = dispatch(CHROMIUM.window("desk.shelf"), number);
    archive(CHROMIUM.window("desk.tikim"), number, entry);
  }

  private static void examine(Page page, String number) {
    open(page, "examination", number);
    NextPage.key(page, "F6");
    for (int i = 1; i <= 3; i++) {
      page.locator("[id='f:question']").fill("Pertanyaan " + i);
      page.locator("[id='f:answer']").fill("Jawaban " + i);
      NextPage.key(page, "F7");
      assertThat(page.locator("dd", new Page.LocatorOptions().setHasText("Jawaban " + i)))
          .isVisible();
    }
    page.locator("[id='f:signature:file']")
        .setInputFiles(new FilePayload("signature.png", "image/png", signature()));
    CHROMIUM.picture(page, "examination");
    NextPage.key(page, "F10");
    page.locator("[id='f:proposal']").selectOption("REJECT");
    page.locator("[id='f:reasons']").fill("Keterangan tidak benar");
    page.locator("[id='f:legal']").fill("UU 6/2011 art. 126");
    NextPage.key(page, "F10");
    said(page, "dikirim");
  }

  private static void reject(Page page, String number) {
    open(page, "head", number);
    page.locator("[id='f:decree']").fill("W18.IMI.CONTOH-GR.03.04");
    page.locator("[id='f:ground']").fill("UU 6/2011 art. 126");
    page.locator("[id='f:words']").fill("keterangan tidak benar");
    CHROMIUM.picture(page, "head");
    button(page, "Tolak").click();
    page.waitForURL("**/head.xhtml");
  }

  private static String dispatch(Page page, String number) {
    page.navigate(Addresses.office() + "/desk/handover-dispatch.xhtml");
    page.locator("input[type=checkbox][value='" + number + "']").check();
    NextPage.key(page, "F10");
    said(page, "BPN/");
    Matcher entry =
        Pattern.compile("BPN/\\d+/\\d+").matcher(page.locator(".o-messages").innerText());
    if (!entry.find()) {
      throw new AssertionError("the entry's number is not told");
    }
    return entry.group();
  }

  private static void archive(Page page, String number, String entry) {
    page.navigate(Addresses.office() + "/desk/archive.xhtml");
    page.locator("[id='f:counted']").fill("1");
    row(page, entry).locator("input[type=submit]").click();
    said(page, "diterima");
    page.locator("[id='f:box']").fill("BOKS-" + number.substring(10));
    page.locator("[id='f:room']").fill("R1");
    page.locator("[id='f:rack']").fill("A");
    button(page, "Buka boks baru").click();
    said(page, "dibuka");
    page.locator("[id='f:box']").fill("BOKS-" + number.substring(10));
    row(page, grouped(number)).locator("input[type=submit]").click();
    said(page, "masuk boks");
    CHROMIUM.picture(page, "archive");
    page.navigate(Addresses.office() + "/case.xhtml?number=" + number);
    assertThat(page.locator("main")).containsText("Diarsipkan");
  }

  private static String walkIn(Page page, String type, String nik, String name) {
    page.navigate(Addresses.office() + "/desk/information-walkin.xhtml");
    page.locator("[id='f:type']").selectOption(type);
    page.locator("[id='f:nik']").fill(nik);
    page.locator("[id='f:name']").fill(name);
    page.locator("[id='f:birthPlace']").fill("Balikpapan");
    page.locator("[id='f:birthDate']").fill("1990-02-15");
    page.locator("[id='f:street']").fill("Jl Contoh 7");
    NextPage.key(page, "F10");
    page.waitForURL("**/information.xhtml?number=*");
    Matcher number = NUMBER.matcher(page.url());
    if (!number.find()) {
      throw new AssertionError("no number in the address");
    }
    return number.group(1);
  }

  private static void open(Page page, String desk, String number) {
    page.navigate(Addresses.office() + "/desk/" + desk + ".xhtml?number=" + number);
    assertThat(page.locator("#case, [id='f:case']").first()).isVisible();
  }

  private static void said(Page page, String words) {
    assertThat(page.locator(".o-messages")).containsText(words);
  }

  private static Locator button(Page page, String words) {
    return page.locator("button.o-button", new Page.LocatorOptions().setHasText(words)).first();
  }

  private static Locator row(Page page, String words) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(words)).last();
  }

  private static String grouped(String number) {
    return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
  }

  private static byte[] signature() {
    BufferedImage pad = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pad.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 400, 160);
    pen.setColor(Color.BLACK);
    pen.drawLine(20, 120, 380, 40);
    pen.dispose();
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(pad, "png", png);
      return png.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
