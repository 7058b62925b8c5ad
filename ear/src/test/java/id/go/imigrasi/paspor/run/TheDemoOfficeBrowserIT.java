package id.go.imigrasi.paspor.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.browser.Chromium;
import id.go.imigrasi.paspor.container.OwnServers;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one command that runs everything: closed while it fills the office, opened again, it goes on
 * where it stopped; closed by Ctrl-C and opened again, nothing is lost and nobody comes twice.
 */
@OwnServers
class TheDemoOfficeBrowserIT {
  private static final int OFFSET = Integer.getInteger("paspor.it.offset") + 7;
  private static final Pattern SUMMARY =
      Pattern.compile("filled: (\\d+) applications after \\d+ s, (\\d+) steps failed \\((.*)\\)");

  /** Where nobody passes on without an officer's hand, and every ending. */
  private static final Set<Status> STANDING =
      EnumSet.complementOf(
          EnumSet.of(Status.DRAFT, Status.ENROLLED, Status.IN_ADJUDICATION, Status.IN_PRODUCTION));

  private static final Set<Role> MACHINES_AND_CITIZENS =
      EnumSet.of(
          Role.APPLICANT, Role.SYSTEM, Role.M_PASPOR, Role.SIMPONI, Role.DIRECTORATE, Role.STATION);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir Path place;

  @Test
  void losesNothingWhenItIsClosedAndOpenedAgain() throws Exception {
    String logins = beginsToFillAndIsTerminated();
    long told = goesOnAndIsClosedByCtrlC();
    opensWithAllThatItHad(logins, told);
  }

  private String beginsToFillAndIsTerminated() throws Exception {
    try (DemoRun run = new DemoRun(place, OFFSET)) {
      run.awaits("Press Ctrl-C");
      assertThat(run.screen()).contains("The office is open (after", "being filled");
      String logins = Files.readString(kept("demo-logins.txt"));
      assertThat(run.screen()).contains(logins);
      assertThat(staff()).allSatisfy(role -> assertThat(logins).contains(role.name()));
      await().atMost(Duration.ofMinutes(15)).until(() -> done().size() > 60);
      run.closeBy("TERM");
      assertThat(run.status()).isZero();
      assertThat(run.screen()).contains("Closed. Everything is kept in " + place);
      assertThat(kept("demo-filled.txt")).doesNotExist();
      return logins;
    }
  }

  private long goesOnAndIsClosedByCtrlC() throws Exception {
    List<String> before = done();
    try (DemoRun run = new DemoRun(place, OFFSET)) {
      run.awaits("The demo office is filled");
      Matcher summary = SUMMARY.matcher(run.screen());
      assertThat(summary.find()).as(run.screen()).isTrue();
      assertThat(Integer.parseInt(summary.group(1))).isGreaterThan(45);
      assertThat(summary.group(2)).as("failed steps").isEqualTo("0");
      assertThat(statuses(summary.group(3))).containsAll(STANDING);
      assertThat(done()).startsWith(before.toArray(String[]::new)).doesNotHaveDuplicates();
      long told = told();
      run.closeBy("INT");
      assertThat(run.status()).isZero();
      return told;
    }
  }

  private void opensWithAllThatItHad(String logins, long told) throws Exception {
    List<String> diary = done();
    try (DemoRun run = new DemoRun(place, OFFSET)) {
      run.awaits("Press Ctrl-C");
      assertThat(run.screen()).contains(logins).doesNotContain("being filled");
      List<String[]> officers = officers(logins);
      officers.forEach(each -> hasWork(each[0], each[1]));
      hasBlanks(officers.get(0)[1]);
      assertThat(told()).isGreaterThanOrEqualTo(told);
      assertThat(done()).isEqualTo(diary);
      run.closeBy("TERM");
    }
  }

  /** Login and password of whoever has a desk, also at the second location. */
  private static List<String[]> officers(String logins) {
    return logins
        .lines()
        .filter(each -> each.matches(" +([A-Z_]+|.*\\(MPP\\)) {2,}[a-z]+.*"))
        .map(each -> each.strip().split(" {2,}"))
        .map(each -> new String[] {each[1], each[2]})
        .toList();
  }

  /** Each desk that counts its work has some; at the mall somebody is expected. */
  private static void hasWork(String login, String password) {
    List<String> piles = signsIn(login, password).locator(".o-tile-count b").allInnerTexts();
    assertThat("mpp".equals(login) ? piles.subList(0, 1) : piles).as(login).doesNotContain("0");
  }

  private static Page signsIn(String login, String password) {
    Page page = CHROMIUM.window();
    page.navigate(address("/work.xhtml"));
    CHROMIUM.signIn(page, login, password);
    assertThat(page.locator(".o-rail")).isVisible();
    return page;
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + (8080 + OFFSET) + path;
  }

  /** What the custodian reads: blanks in the vault and in the drawer. */
  private static void hasBlanks(String password) {
    Page page = signsIn("blanko", password);
    page.navigate(address("/desk/booklets.xhtml"));
    assertThat(page.locator("main")).containsText(Pattern.compile("Di brankas\\s*[1-9]"));
    assertThat(page.locator("main"))
        .containsText(Pattern.compile("Di laci Operator Cetak .contoh.\\s*[1-9]"));
  }

  private static Set<Status> statuses(String told) {
    return Stream.of(told.split(", "))
        .map(each -> Status.valueOf(each.split(" ")[0]))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
  }

  /** Whoever works in the office; machines and citizens have no login of an officer. */
  private static List<Role> staff() {
    return Stream.of(Role.values()).filter(role -> !MACHINES_AND_CITIZENS.contains(role)).toList();
  }

  /** What the directorate has heard of so far. */
  private static long told() throws IOException, InterruptedException {
    URI count = URI.create("http://127.0.0.1:" + (8180 + OFFSET) + "/control/feed/count");
    String answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(count).build(), BodyHandlers.ofString())
            .body();
    return Long.parseLong(answer.replaceAll("\\D", ""));
  }

  private List<String> done() throws IOException {
    Path diary = kept("demo-diary.txt");
    return Files.exists(diary) ? Files.readAllLines(diary) : List.of();
  }

  private Path kept(String name) {
    return place.resolve("office/data").resolve(name);
  }
}
