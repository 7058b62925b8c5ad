package id.go.imigrasi.paspor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Debian's Chromium, for the browser tests: {@code @RegisterExtension static final Chromium
 * CHROMIUM = new Chromium();}. Each test gets windows of its own; the last state of each is kept as
 * a picture when the test fails. Without Chromium the whole class is skipped, and says so.
 */
public final class Chromium
    implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Path BINARY = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of(System.getProperty("paspor.screenshots"));

  /** A loaded machine is slow, not wrong: milliseconds that a test waits for what it asks for. */
  private static final double PATIENCE = 60_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final List<Page> windows = new ArrayList<>();
  private Playwright playwright;
  private Browser browser;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Files.isExecutable(BINARY)
        ? ConditionEvaluationResult.enabled("Chromium is here")
        : ConditionEvaluationResult.disabled("Chromium is missing: " + BINARY);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(BINARY).setArgs(FLAGS));
  }

  /** A window with cookies of its own, 1366 x 768 like the counters' screens, in Indonesian. */
  public Page window() {
    return open(counter());
  }

  /** The same, for an office whose certificate no browser knows. */
  public Page windowForAnyCertificate() {
    return open(counter().setIgnoreHTTPSErrors(true));
  }

  private static Browser.NewContextOptions counter() {
    return new Browser.NewContextOptions()
        .setViewportSize(1366, 768)
        .setLocale("id-ID")
        .setTimezoneId("Asia/Makassar");
  }

  private Page open(Browser.NewContextOptions as) {
    Page page = browser.newContext(as).newPage();
    page.setDefaultTimeout(PATIENCE);
    windows.add(page);
    return page;
  }

  /** A window in which this officer has signed in; see {@link TestOffice#hire}. */
  public Page window(String username) {
    Page page = window();
    page.navigate(Addresses.office() + "/work.xhtml");
    signIn(page, username, TestOffice.PASSWORD);
    page.waitForURL("**/work.xhtml*");
    return page;
  }

  /** Fills in the sign-in page that is open in the window. */
  public void signIn(Page page, String username, String password) {
    page.locator("[id='signin:name']").fill(username);
    page.locator("[id='signin:password']").fill(password);
    page.locator("[id='signin:go']").click();
  }

  /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
  public void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    for (int i = 0; i < windows.size(); i++) {
      if (context.getExecutionException().isPresent()) {
        picture(windows.get(i), "failed/" + test + "-" + i);
      }
      windows.get(i).context().close();
    }
    windows.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }
}
