package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.EndOfTheWay;
import id.go.imigrasi.paspor.it.StandIns;
import jakarta.json.Json;
import java.util.Map;
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
 * Who gets a passport at the hand-over desk and who does not, what becomes of the one that nobody
 * collects, and how those in their holders' hands are withdrawn, revoked and cancelled.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CollectionBrowserIT {
  private static final String MESSENGER = "6471084511799001";
  private static final String MESSENGERS_NAME = "RATNA DEWI";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Map<String, String> shelf;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void passportsLieOnTheShelf() {
    StandIns.firstMorning();
    StandIns.settle(
        MESSENGER,
        Json.createObjectBuilder().add("name", MESSENGERS_NAME).add("birthDate", "1979-11-05"));
    shelf = TestOffice.passportsOnTheShelf("X63");
  }

  @AfterEach
  void theNeighboursForget() {
    StandIns.firstMorning();
  }

  @Test
  void onlyWhoMayCollectsAndWhatWasIssuedCanBeTakenBack() {
    Seat counter = seat("way.give", "handover", Role.HAND_OVER_OFFICER);
    theApplicantCollects(counter);
    aStrangerIsSentAwayAndTheFamilyCollects(counter);
    aProxyCollectsWithTheLetter(counter);
    twoFingersDifferAndTheSupervisorDecides(counter);
    nobodyCameForAMonth(counter);
    goesByPost(counter);
    Measures measures =
        new Measures(
            seat("way.kasi", "invalidation", Role.SECTION_HEAD),
            seat("way.head", "invalidation", Role.HEAD_OF_OFFICE),
            CHROMIUM);
    measures.withdrawnAndGivenBack(shelf.get("applicant.passport"));
    measures.revoked(shelf.get("family.passport"));
    measures.cancelled(shelf.get("proxy.passport"));
  }

  private void theApplicantCollects(Seat counter) {
    counter.scan(shelf.get("applicant"));
    assertThat(why(counter, "handover")).containsText("Paspor lama belum dipindai");
    counter.field("oldnumber").fill("B 1234567");
    CHROMIUM.picture(counter.page(), "collect-old-passport");
    counter.press("perforate");
    assertThat(counter.page().locator("main")).containsText("Dilubangi dan dikembalikan, ");
    new Sitting(EndOfTheWay.hands("applicant")).collect(counter);
    counter.finish("handover");
    assertThat(counter.told()).containsText("telah diserahkan");
  }

  private void aStrangerIsSentAwayAndTheFamilyCollects(Seat counter) {
    counter.scan(shelf.get("family"));
    comes(counter, "PROXY", "TONO ASING", "B 1234567", "PROOF_OF_PAYMENT", "IDENTITY_PAPER");
    assertThat(counter.page().locator(".o-note.o-bad")).hasText("Surat kuasa belum ditunjukkan.");
    assertThat(why(counter, "handover")).containsText("belum terbukti berhak");
    counter.field("note").fill("Tanpa surat kuasa");
    CHROMIUM.picture(counter.page(), "collect-stranger");
    counter.finish("refuse");

    counter.scan(shelf.get("family"));
    writes(counter, "FAMILY", "TONO ASING", "6471081006850002", "FAMILY_CARD_COPY");
    assertThat(counter.page().locator("[id='f:messages'] .o-bad")).containsText("surat kuasa");
    CHROMIUM.picture(counter.page(), "collect-copy-of-the-card");

    counter.scan(shelf.get("family"));
    comes(
        counter,
        "FAMILY",
        "SITI PRIBADI",
        "6471085006850002",
        "PROOF_OF_PAYMENT",
        "IDENTITY_PAPER",
        "FAMILY_CARD_COPY");
    assertThat(counter.field("attempts")).containsText("Tanpa surat kuasa");
    comparesThePhoto(counter);
    CHROMIUM.picture(counter.page(), "collect-family");
    signs(counter);
  }

  private void aProxyCollectsWithTheLetter(Seat counter) {
    counter.scan(shelf.get("proxy"));
    comes(
        counter,
        "PROXY",
        MESSENGERS_NAME,
        MESSENGER,
        "PROOF_OF_PAYMENT",
        "IDENTITY_PAPER",
        "POWER_OF_ATTORNEY");
    comparesThePhoto(counter);
    counter.scanUntilReady(shelf.get("proxy"), "handover");
    CHROMIUM.picture(counter.page(), "collect-proxy");
    signs(counter);
  }

  /** Whoever comes first is not the applicant; then the applicant's own finger is worn. */
  private void twoFingersDifferAndTheSupervisorDecides(Seat counter) {
    String number = shelf.get("doubted");
    Sitting another = new Sitting(EndOfTheWay.hands("applicant"));
    counter.scan(number);
    check(counter, "PROOF_OF_PAYMENT", "IDENTITY_PAPER");
    counter.press("begin");
    another.pressFinger(counter);
    assertThat(counter.page().locator(".o-note.o-warn")).containsText("belum cocok");
    another.pressFinger(counter);
    another.pressFinger(counter);
    assertThat(counter.page().locator("[id='f:messages'] .o-bad")).containsText("penyelia");
    CHROMIUM.picture(counter.page(), "collect-differs");

    Seat supervisor = seat("way.sees", "supervisor", Role.SUPERVISOR);
    supervisor.scan(number);
    supervisor.field("words").fill("Jari aus; wajah dan KTP-el cocok");
    CHROMIUM.picture(supervisor.page(), "collect-supervisor");
    supervisor.finish("collector");

    counter.scan(number);
    assertThat(counter.page().locator(".o-note.o-good")).isVisible();
    signs(counter);
  }

  private void nobodyCameForAMonth(Seat counter) {
    counter.scan(shelf.get("nobody"));
    counter.type("R42-07");
    assertThat(counter.told()).containsText("R42-07");
    assertThat(counter.field("waiting")).containsText("Lewat satu bulan");
    counter.scan(shelf.get("nobody"));
    counter.field("reached").fill("Ditelepon dua kali, tidak diangkat");
    CHROMIUM.picture(counter.page(), "uncollected-counter");
    counter.finish("propose");
    Seat head = seat("way.head", "head", Role.HEAD_OF_OFFICE);
    assertThat(head.field("shelf")).containsText("Diusulkan batal");
    head.scan(shelf.get("nobody"));
    assertThat(head.page().locator("main")).containsText("Ditelepon dua kali");
    head.field("decree").fill("W18.IMI.CONTOH-GR.03.05");
    CHROMIUM.picture(head.page(), "uncollected-head");
    head.finish("uncollected");
    head.page().navigate(Addresses.office() + "/case.xhtml?number=" + shelf.get("nobody"));
    assertThat(head.page().locator("main")).containsText("Dibatalkan");
  }

  /** What cannot be delivered lies on the shelf again; then it is sent once more. */
  private void goesByPost(Seat counter) {
    String number = shelf.get("posted");
    Seat post = seat("way.give", "handover-post", Role.HAND_OVER_OFFICER);
    isSent(post, number, "RR123456789ID");
    counter.scan(number);
    check(counter, "PROOF_OF_PAYMENT", "IDENTITY_PAPER");
    counter.press("begin");
    assertThat(counter.page().locator("[id='f:messages'] .o-bad")).containsText("kurir");
    post.scan(number);
    post.field("words").fill("Alamat kosong, 30 Nov 2026");
    post.finish("back");
    isSent(post, number, "RR987654321ID");
    post.scan(number);
    post.field("words").fill("Bukti terima 12, 3 Des 2026");
    CHROMIUM.picture(post.page(), "post-report");
    post.page().setViewportSize(390, 844);
    CHROMIUM.picture(post.page(), "post-report-390");
    post.finish("received");
    assertThat(post.told()).containsText("telah diserahkan");
  }

  private static void isSent(Seat post, String number, String posting) {
    post.scan(number);
    post.field("consent").fill("Surat 7, 23 Nov 2026");
    CHROMIUM.picture(post.page(), "post-agree");
    post.press("agree");
    post.assertNothingWrong();
    post.field("number").fill(posting);
    post.field("courier").fill("Joko Kurir");
    post.write("signature");
    CHROMIUM.picture(post.page(), "post-give");
    post.finish("give");
    assertThat(post.field("open")).containsText(posting);
  }

  private static void comes(
      Seat counter, String as, String name, String identity, String... shown) {
    writes(counter, as, name, identity, shown);
    counter.assertNothingWrong();
  }

  private static void writes(
      Seat counter, String as, String name, String identity, String... shown) {
    counter.field("kind").selectOption(as);
    counter.field("name").fill(name);
    counter.field("identity").fill(identity);
    check(counter, shown);
    counter.press("begin");
  }

  private static void check(Seat counter, String... shown) {
    for (String paper : shown) {
      counter.page().locator("input[value='" + paper + "']").check();
    }
  }

  private static void comparesThePhoto(Seat counter) {
    counter.field("method").selectOption("IDENTITY_PHOTO");
    counter.press("agrees");
    counter.assertNothingWrong();
    assertThat(counter.page().locator(".o-note.o-good").first()).isVisible();
  }

  private static void signs(Seat counter) {
    counter.write("signature");
    counter.finish("handover");
    assertThat(counter.told()).containsText("telah diserahkan");
  }

  /** Why the button is dead. */
  private static Locator why(Seat desk, String action) {
    return desk.page().locator("[id='f:" + action + "-why']");
  }

  private static Seat seat(String who, String desk, Role role) {
    TestOffice.hire(who, role);
    return new Seat(CHROMIUM.window(who), desk);
  }
}
