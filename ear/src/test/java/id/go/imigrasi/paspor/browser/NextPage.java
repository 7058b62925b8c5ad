package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * What follows a button or a key: another page, loaded to its end. On a slow machine the old page
 * still stands there for a while, and the new one takes no key before its scripts have come.
 */
public final class NextPage {

  private NextPage() {}

  /** Does it on the whole page, and waits until another whole page has taken its place. */
  public static void after(Page page, Runnable work) {
    page.waitForLoadState();
    page.locator("html").evaluate("html => html.setAttribute('data-seen', '')");
    work.run();
    assertThat(page.locator("html[data-seen]")).hasCount(0);
    page.waitForLoadState();
  }

  /** Presses a key that a button of the page answers to. */
  public static void key(Page page, String key) {
    after(page, () -> page.keyboard().press(key));
  }
}
