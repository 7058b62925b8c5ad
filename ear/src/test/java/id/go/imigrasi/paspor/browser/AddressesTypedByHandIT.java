package id.go.imigrasi.paspor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.it.BuiltOffice;
import id.go.imigrasi.paspor.it.Complaints;
import id.go.imigrasi.paspor.it.Wire;
import id.go.imigrasi.paspor.web.frame.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page and every picture of the office asked for by every role and by a stranger, with the
 * address typed by hand: only the roles of the {@link Desk} table come in.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AddressesTypedByHandIT {
  private static final String RATNA = "6471015704929001";
  private static final Set<Role> STAFF = EnumSet.range(Role.INFORMATION_DESK, Role.AUDITOR);
  private static final Set<Role> WITHOUT_A_CASE = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);
  private static final Set<Role> WITHOUT_A_PRINTER =
      EnumSet.of(
          Role.EXAMINER,
          Role.CLEARANCE_INPUT,
          Role.CLEARANCE_VERIFICATION,
          Role.BOOKLET_CUSTODIAN,
          Role.PRINT_OPERATOR,
          Role.QUALITY_OFFICER,
          Role.TREASURER,
          Role.OPERATOR,
          Role.ADMINISTRATOR,
          Role.AUDITOR);

  private static Map<Role, Wire> seats;
  private static String number;

  private final Complaints complaints = new Complaints();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void aPageOpensForItsDesksRolesOnly() throws IOException {
    List<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(Desk.values().length);
    for (String page : pages) {
      Desk desk = Desk.at(page).orElseThrow();
      seats().forEach((role, seat) -> see(role, seat, page, desk.roles()::contains));
    }
    complaints.none();
  }

  @Test
  void aPictureOrALetterIsShownToItsDesksRolesOnly() {
    String of = "?number=" + number();
    Map<String, Predicate<Role>> papers =
        Map.of(
            "/desk/booth/capture" + of + "&of=photo", Desk.BOOTH.roles()::contains,
            "/desk/documents/scan" + of + "&of=" + "0".repeat(64), Desk.DOCUMENTS.roles()::contains,
            "/datapage" + of, role -> role == Role.QUALITY_OFFICER,
            "/digital-file" + of, role -> role == Role.ARCHIVIST,
            "/portrait" + of, role -> !WITHOUT_A_CASE.contains(role),
            "/letter" + of + "&kind=introduction", role -> !WITHOUT_A_PRINTER.contains(role),
            "/letter" + of + "&kind=" + LetterKind.EXIT_BAN_NOTICE.key(),
                role -> role == Role.CLEARANCE_VERIFICATION || role == Role.HEAD_OF_OFFICE);
    papers.forEach(
        (path, admitted) ->
            seats().forEach((role, seat) -> paper(role, seat, path, admitted.test(role))));
    complaints.none();
  }

  @Test
  void aStrangerComesNowhere() throws IOException {
    List<String> places = new ArrayList<>(pages());
    places.addAll(List.of("/work.xhtml", "/case.xhtml?number=" + number(), "/design.xhtml"));
    places.add("/desk/booth/capture?number=" + number() + "&of=photo");
    places.add("/desk/documents/scan?number=" + number() + "&of=x");
    places.add("/portrait?number=" + number());
    for (String place : places) {
      Wire.Answer answer = Wire.speaking("en").get(place, Map.of());
      complaints.unless(answer.body().contains("signin:password"), place + " is open");
    }
    for (String place : List.of("/datapage", "/digital-file", "/letter")) {
      Wire.Answer answer =
          Wire.speaking("en").get(place + "?number=" + number() + "&kind=introduction", Map.of());
      complaints.unless(answer.status() == 403, place + " answers " + answer.status());
    }
    complaints.none();
  }

  @Test
  void anotherSpellingOfTheAddressOpensNothing() {
    Wire clerk = seats().get(Role.INFORMATION_DESK);
    for (String spelt :
        List.of(
            "/desk/booth.xhtml;jsessionid=1",
            "/desk;x/booth.xhtml",
            "//desk/booth.xhtml",
            "/desk//booth.xhtml",
            "/desk/./booth.xhtml",
            "/desk/information/../booth.xhtml",
            "/desk/information-/../booth.xhtml",
            "/desk/%62ooth.xhtml",
            "/desk%2Fbooth.xhtml",
            "/DESK/booth.xhtml",
            "/desk/booth.XHTML",
            "/desk/booth.xhtml/",
            "/desk/booth",
            "/desk/booth.jsf",
            "/faces/desk/booth.xhtml",
            "/login.xhtml/../desk/booth.xhtml",
            "/WEB-INF/web.xml",
            "/resources/office/card.xhtml",
            "/jakarta.faces.resource/card.xhtml.xhtml?ln=office")) {
      Wire.Answer answer = clerk.get(spelt, Map.of());
      complaints.unless(
          answer.status() >= 300 && answer.status() < 500,
          spelt + " answers " + answer.status() + " " + answer.type());
      complaints.unlessSilentOnTheInside(spelt, answer);
    }
    complaints.none();
  }

  @Test
  void aFormOfAnotherDeskSentByHandIsRefused() {
    Wire clerk = seats().get(Role.INFORMATION_DESK);
    for (Desk desk : Desk.values()) {
      if (!desk.roles().contains(Role.INFORMATION_DESK)) {
        Wire.Answer answer =
            clerk.postForm(desk.page(), Map.of("f", "f", "jakarta.faces.ViewState", "1:1"));
        complaints.unless(answer.status() == 403, desk + " answers " + answer.status());
      }
    }
    complaints.none();
  }

  @Test
  void theRefusalSpeaksTheLanguageTheOfficerChose() {
    Wire auditor = seats().get(Role.AUDITOR);
    Wire.Answer indonesian = auditor.get("/desk/booth.xhtml", Map.of());
    Wire english = Wire.speaking("en");
    TestOffice.hire("tamu", Role.AUDITOR);
    assertThat(english.signIn("tamu", TestOffice.PASSWORD)).isTrue();
    english.choose("paspor-language", "en");
    Wire.Answer answer = english.get("/desk/booth.xhtml", Map.of());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("lang=\"en\"", "Not your desk");
    assertThat(indonesian.body()).contains("lang=\"id\"", "Bukan meja Anda");
  }

  private void see(Role role, Wire seat, String page, Predicate<Role> admitted) {
    int expected = admitted.test(role) ? 200 : 403;
    Wire.Answer answer = seat.get(page, Map.of());
    complaints.unless(
        answer.status() == expected,
        role + " at " + page + ": " + answer.status() + " instead of " + expected);
    complaints.unlessSilentOnTheInside(role + " at " + page, answer);
  }

  /** Somebody admitted finds the paper or that there is none. */
  private void paper(Role role, Wire seat, String path, boolean admitted) {
    int status = seat.get(path, Map.of()).status();
    complaints.unless(
        admitted ? status == 200 || status == 404 : status == 403,
        role + (admitted ? " may see " : " may not see ") + path + ": " + status);
  }

  /** One signed-in officer of each role. */
  private static Map<Role, Wire> seats() {
    if (seats == null) {
      Map<Role, Wire> signedIn = new EnumMap<>(Role.class);
      for (Role role : STAFF) {
        String name = "peran." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TestOffice.hire(name, role);
        Wire seat = Wire.speaking("id");
        assertThat(seat.signIn(name, TestOffice.PASSWORD)).as(name).isTrue();
        signedIn.put(role, seat);
      }
      seats = signedIn;
    }
    return seats;
  }

  private static String number() {
    if (number == null) {
      number = TestOffice.walkIn(RATNA);
    }
    return number;
  }

  /** Every page under {@code /desk} of the WAR as it was built. */
  private static List<String> pages() throws IOException {
    try (ZipFile ear = new ZipFile(System.getProperty("paspor.ear"))) {
      ZipEntry war = ear.getEntry("paspor-web.war");
      try (InputStream content = ear.getInputStream(war);
          ZipInputStream entries = new ZipInputStream(content)) {
        List<String> pages = new ArrayList<>();
        for (ZipEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
          if (each.getName().matches("desk/.+\\.xhtml")) {
            pages.add("/" + each.getName());
          }
        }
        return pages;
      }
    }
  }
}
