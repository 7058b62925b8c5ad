package id.go.imigrasi.paspor.production;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.browser.Chromium;
import id.go.imigrasi.paspor.container.OwnServers;
import id.go.imigrasi.paspor.it.StandIns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * An operator sets up a real office from the zip, word for word by the operator's page, on a
 * PostgreSQL, with the neighbours in another process; its administrator engages somebody, who
 * registers an applicant.
 */
@OwnServers
class ProductionOfficeBrowserIT {
  private static final String PASSWORD = UUID.randomUUID().toString();
  private static final Pattern NUMBER = Pattern.compile("number=(\\d{16})");
  private static final int SHUT = 78;
  private static final int NO_DATABASE = 69;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir Path place;
  private final Path testOffice = Path.of(System.getProperty("paspor.it.base"));

  @Test
  void isSetUpByItsPageAndRegistersAnApplicant() throws Exception {
    OperationsPage page = OperationsPage.read();
    int offset = Integer.getInteger("paspor.it.offset") + 5;
    try (DatabaseOfTheOffice database = DatabaseOfTheOffice.prepared(page.statements());
        UnpackedOffice office = new UnpackedOffice(zip(), place, offset)) {
      setUp(office, database, page.commands().iterator());
      Page administrator = window(office, "kepala.tikim");
      engage(administrator, "ani.informasi");
      String number = register(window(office, "ani.informasi"), office.address());
      // over the broker whose address and password stand in the settings
      await().atMost(Duration.ofSeconds(60)).until(() -> !StandIns.feed(number).isEmpty());
    }
  }

  /**
   * Each command of the page in its order; in between what is refused while something is missing.
   */
  private void setUp(UnpackedOffice office, DatabaseOfTheOffice database, Iterator<String> commands)
      throws Exception {
    String open = "bin/office.sh";
    ok(office.run(commands.next(), "", Map.of()));
    ok(office.run(commands.next(), "", Map.of()));
    refused(office.run(open, "", Map.of()), SHUT, "paspor.database.url is empty");
    settings(database).write(office.file("office/office.properties"));
    refused(office.run(open, "", Map.of()), NO_DATABASE, "bin/migrate.sh has not been run");

    ok(office.run(commands.next(), "", owner(database)));
    refused(office.run(open, "", Map.of()), SHUT, "run bin/first-administrator.sh first");
    String administrator = commands.next();
    String typed = String.join("\n", "kepala.tikim", "Kepala Tikim", PASSWORD, "");
    ok(office.run(administrator, typed, Map.of()));
    refused(office.run(administrator, typed, Map.of()), 2, "has officers already");

    office.open(commands.next());
    assertThat(commands.hasNext()).isFalse();
  }

  private static Map<String, String> owner(DatabaseOfTheOffice database) {
    return Map.of(
        "PASPOR_OWNER_USER", "paspor_owner", "PASPOR_OWNER_PASSWORD", database.ownersPassword());
  }

  private FilledSettings settings(DatabaseOfTheOffice database) throws Exception {
    String password = UUID.randomUUID().toString();
    return new FilledSettings(testOffice)
        .with("paspor.database.url", database.url())
        .with("paspor.database.user", "paspor_office")
        .with("paspor.database.password", database.officesPassword())
        .with("paspor.tls.keystore", certificate(password).toString())
        .with("paspor.tls.password", password)
        .with("paspor.keys.directory", place.resolve("keys").toString());
  }

  /** A certificate for this machine's own address, as a real office has one for its name. */
  private Path certificate(String password) throws Exception {
    Path store = place.resolve("office.p12");
    String words =
        "-genkeypair -alias office -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
            + " -storetype PKCS12";
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/keytool").toString());
    command.addAll(List.of(words.split(" ")));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", password));
    Process keytool = new ProcessBuilder(command).inheritIO().start();
    assertThat(keytool.waitFor()).isZero();
    return store;
  }

  private static void engage(Page page, String username) {
    page.navigate(page.url().replaceFirst("/work\\.xhtml.*", "/desk/administration.xhtml"));
    page.locator("[id='f:username']").fill(username);
    page.locator("[id='f:fullName']").fill("Ani Informasi");
    page.locator("[id='f:password']").fill(PASSWORD);
    page.locator("input[value='INFORMATION_DESK']").check();
    page.keyboard().press("F10");
    assertThat(page.locator("[id='f:officers']")).containsText(username);
    CHROMIUM.picture(page, "production-administration");
  }

  private static String register(Page page, String office) {
    page.navigate(office + "/desk/information-walkin.xhtml");
    page.locator("[id='f:type']").selectOption("NEW_ADULT");
    page.locator("[id='f:nik']").fill("6471025502900077");
    page.locator("[id='f:name']").fill("Siti Rahmawati");
    page.locator("[id='f:birthPlace']").fill("Balikpapan");
    page.locator("[id='f:birthDate']").fill("1990-02-15");
    page.locator("[id='f:street']").fill("Jl Contoh 7");
    page.keyboard().press("F10");
    page.waitForURL("**/information.xhtml?number=*");
    assertThat(page.locator(".o-card")).isVisible();
    CHROMIUM.picture(page, "production-walk-in");
    Matcher number = NUMBER.matcher(page.url());
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private static Page window(UnpackedOffice office, String username) {
    Page page = CHROMIUM.windowForAnyCertificate();
    page.navigate(office.address() + "/work.xhtml");
    CHROMIUM.signIn(page, username, PASSWORD);
    page.waitForURL("**/work.xhtml*");
    Locator name = page.locator("header");
    assertThat(name.first()).isVisible();
    return page;
  }

  private static void ok(UnpackedOffice.Ended command) {
    assertThat(command.status()).as(command.said()).isZero();
  }

  private static void refused(UnpackedOffice.Ended command, int status, String because) {
    assertThat(command.said()).contains(because);
    assertThat(command.status()).as(command.said()).isEqualTo(status);
  }

  private static Path zip() {
    Path target = Path.of(System.getProperty("paspor.ear")).getParent();
    Path zip = target.resolve("paspor-" + System.getProperty("paspor.version") + "-postgresql.zip");
    assertThat(Files.isRegularFile(zip)).isTrue();
    return zip;
  }
}
