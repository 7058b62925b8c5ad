package id.go.imigrasi.paspor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.go.imigrasi.paspor.browser.Chromium;
import id.go.imigrasi.paspor.domain.application.Role;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one command that runs everything: closed while it fills the office, opened again, it goes on
 * where it stopped; closed by Ctrl-C and opened again, nothing is lost and nobody comes twice.
 */
class TheDemoOfficeBrowserIT {
  private static final int OFFSET = Integer.getInteger("paspor.it.offset") + 7;
  private static final Pattern SUMMARY =
      Pattern.compile("filled: (\\d+) applications after \\d+ s, (\\d+) steps failed");

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
      for (String line :
          logins.lines().filter(each -> each.matches("  [A-Z_]+ {2,}[a-z].*")).toList()) {
        String[] words = line.strip().split(" +");
        signsIn(words[1], words[2]);
      }
      assertThat(told()).isGreaterThanOrEqualTo(told);
      assertThat(done()).isEqualTo(diary);
      run.closeBy("TERM");
    }
  }

  private static void signsIn(String login, String password) {
    Page page = CHROMIUM.window();
    page.navigate("http://127.0.0.1:" + (8080 + OFFSET) + "/work.xhtml");
    CHROMIUM.signIn(page, login, password);
    page.waitForURL("**/work.xhtml*");
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
