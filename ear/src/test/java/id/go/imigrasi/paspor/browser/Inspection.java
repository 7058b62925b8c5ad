package id.go.imigrasi.paspor.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at an open page with a critical eye: nothing wider than the screen, no error in the
 * browser, no key or code where a word belongs, the main action in sight, open to everybody (WCAG
 * 2.2 AA as far as axe can tell).
 */
final class Inspection {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int WIDE = 1000;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final String WIDER =
      "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)";

  /** Bundle keys, enums with their owner, codes in capitals with an underscore. */
  private static final String RAW =
      "() => [...new Set(document.body.innerText.match("
          + "/\\?\\?\\?\\S*|\\b[A-Z]+[A-Z0-9]*_[A-Z0-9_]+\\b|\\b[A-Z][a-z]+[A-Za-z]*\\.[A-Z][A-Z_0-9]+\\b/g"
          + ") ?? [])].join(' ')";

  private static final String MAIN_OUT_OF_SIGHT =
      "() => [...document.querySelectorAll('.o-office .o-actions .o-main')].filter(e =>"
          + " e.getBoundingClientRect().bottom > window.innerHeight).map(e => e.innerText).join()";

  private final Page page;
  private final String name;
  private final List<String> complaints;
  private final Consumer<ConsoleMessage> told = this::told;
  private final Consumer<String> failed = message -> complain("fails with " + message);

  Inspection(Page page, String name, List<String> complaints) {
    this.page = page;
    this.name = name;
    this.complaints = complaints;
    page.onConsoleMessage(told);
    page.onPageError(failed);
  }

  /**
   * @param forEverybody whether axe looks, too
   */
  void at(int width, boolean forEverybody) {
    page.waitForLoadState(LoadState.LOAD);
    fits(width);
    String raw = String.valueOf(page.evaluate(RAW));
    if (!raw.isEmpty()) {
      complain("shows " + raw);
    }
    String hidden = String.valueOf(page.evaluate(MAIN_OUT_OF_SIGHT));
    if (!hidden.isEmpty() && width >= WIDE) {
      complain("hides its main action " + hidden);
    }
    if (forEverybody) {
      axe();
    }
  }

  void end() {
    page.offConsoleMessage(told);
    page.offPageError(failed);
  }

  private void fits(int width) {
    int wider = ((Number) page.evaluate(WIDER)).intValue();
    if (wider > 0) {
      complain("is " + wider + " px wider than " + width);
    }
  }

  private void axe() {
    for (Rule rule :
        new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations()) {
      if (SERIOUS.contains(rule.getImpact())) {
        complain(rule.getId() + " at " + rule.getNodes().get(0).getTarget());
      }
    }
  }

  private void told(ConsoleMessage message) {
    if ("error".equals(message.type())) {
      complain("logs " + message.text());
    }
  }

  private void complain(String what) {
    complaints.add(name + " " + what);
  }
}
