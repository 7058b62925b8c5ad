package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.regex.Pattern;

/** An officer's place at a desk: one page in one window, worked as its form is made. */
final class Seat {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration AGAIN = Duration.ofMillis(500);

  private final Page page;
  private final String address;

  Seat(Page page, String desk) {
    this.page = page;
    this.address = Addresses.office() + "/desk/" + desk + ".xhtml";
    page.navigate(address);
  }

  Page page() {
    return page;
  }

  /** What the scanner does: the number into the field at the top, and Enter. */
  void type(String number) {
    Locator field = page.locator("[id='scan:code']");
    field.fill(number);
    NextPage.after(page, () -> field.press("Enter"));
  }

  /** Scans a case, which then lies open on the desk. */
  void scan(String number) {
    type(number);
    assertThat(page).hasURL(Pattern.compile(".*number=" + number + ".*"));
    assertThat(page.locator(".o-card")).isVisible();
  }

  /** Scans until the button may be pressed: what other systems answer comes when it comes. */
  void scanUntilReady(String number, String action) {
    await()
        .atMost(PATIENCE)
        .pollInterval(AGAIN)
        .pollDelay(Duration.ZERO)
        .until(
            () -> {
              page.navigate(address);
              scan(number);
              return button(action).isVisible();
            });
  }

  /** A field of the desk's form by its name in the page. */
  Locator field(String id) {
    return page.locator("[id='f:" + id + "']");
  }

  /** Writes a line on the signature pad with the pen, until the page says that it is signed. */
  void write(String id) {
    Locator pad = page.locator("[data-signing='f:" + id + ":file']");
    pad.locator("canvas").scrollIntoViewIfNeeded();
    BoundingBox paper = pad.locator("canvas").boundingBox();
    page.mouse().move(paper.x + 40, paper.y + 90);
    page.mouse().down();
    page.mouse().move(paper.x + 120, paper.y + 30, new Mouse.MoveOptions().setSteps(12));
    page.mouse().move(paper.x + 220, paper.y + 100, new Mouse.MoveOptions().setSteps(12));
    page.mouse().up();
    assertThat(pad).hasAttribute("data-state", "drawn");
  }

  /** A button of the desk's form by its name in the page. */
  Locator button(String id) {
    return field(id + ":do");
  }

  void press(String action) {
    NextPage.after(page, () -> button(action).click());
  }

  /** Presses the button that ends the work on the case: the next one may come. */
  void finish(String action) {
    press(action);
    assertThat(page).not().hasURL(Pattern.compile(".*number=.*"));
    assertThat(page.locator(".o-card")).hasCount(0);
    assertNothingWrong();
  }

  /** What the page says went well. */
  Locator told() {
    return page.locator("[id='f:messages'] .o-good");
  }

  void assertNothingWrong() {
    assertThat(page.locator("[id='f:messages'] .o-bad")).hasCount(0);
  }
}
