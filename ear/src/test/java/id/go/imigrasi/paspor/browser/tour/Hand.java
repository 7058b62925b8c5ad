package id.go.imigrasi.paspor.browser.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import id.go.imigrasi.paspor.browser.Addresses;
import id.go.imigrasi.paspor.browser.NextPage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does at a page what a line of the tour says, word for word. */
final class Hand {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Pattern ENTRY = Pattern.compile("[A-Z]+/\\d+/\\d+");
  private static final String PRESS = "press \\*\\*(.+?)\\*\\*";

  private final Page page;
  private final Path files;
  private final String number;
  private String entry;

  /**
   * @param files where the terminal has put pictures
   */
  Hand(Page page, Path files, String number, String entry) {
    this.page = page;
    this.files = files;
    this.number = number;
    this.entry = entry;
  }

  /** The number of the dispatch book's entry, once one was told. */
  String entry() {
    return entry;
  }

  /** The text of the page as it lies there now. */
  String sees() {
    return page.locator("main").innerText();
  }

  void visit(ReadmeTour.Visit visit) {
    open(visit.page());
    for (int at = 0; at < visit.deeds().size(); at++) {
      String deed = visit.deeds().get(at);
      if ("scan".equals(deed)) {
        scan(visit, at);
      } else {
        does(deed);
      }
    }
  }

  /** A page is a word of the menu, or an address. */
  private void open(String where) {
    if (where.startsWith("/")) {
      page.navigate(Addresses.office() + where);
    } else {
      go(page.locator("nav a:has(span:text-is('" + where + "'))"));
      assertThat(page.locator("h1")).hasText(where);
    }
  }

  /** Scans until the next button may be pressed: others answer when they answer. */
  private void scan(ReadmeTour.Visit visit, int at) {
    String awaited =
        visit.deeds().stream()
            .skip(at + 1L)
            .flatMap(deed -> Pattern.compile(PRESS).matcher(deed).results())
            .map(press -> press.group(1))
            .findFirst()
            .orElse(null);
    if (awaited == null) {
      type();
      return;
    }
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .until(
            () -> {
              open(visit.page());
              type();
              assertThat(page.locator(".o-card")).isVisible();
              return button(page.locator("main"), awaited).first().isVisible();
            });
  }

  private void type() {
    Locator field = page.locator("[data-scan]");
    field.fill(number);
    NextPage.after(page, () -> field.press("Enter"));
  }

  private void does(String deed) {
    boolean known =
        matches(deed, PRESS, it -> go(button(page.locator("main"), it.group(1)).first()))
            || matches(deed, PRESS + " beside the entry", it -> go(button(row(), it.group(1))))
            || matches(deed, "write `(.+)` into \\*(.+)\\*", it -> field(it, 2).fill(word(it)))
            || matches(deed, "choose `(.+)` in \\*(.+)\\*", this::choose)
            || matches(deed, "attach `(.+)` to \\*(.+)\\*", this::attach)
            || matches(deed, "tick \\*(.+)\\*", it -> field(it, 1).check())
            || matches(deed, "tick the number", it -> page.locator(box()).check())
            || matches(deed, "tick the statement", it -> page.locator("[id$=':declared']").check())
            || matches(deed, "follow \\*(.+)\\*", it -> go(link(it.group(1))))
            || matches(deed, "answer every question", it -> answer())
            || matches(deed, "sign", it -> sign());
    if (!known) {
      throw new IllegalStateException("nobody knows how to: " + deed);
    }
  }

  private static boolean matches(String deed, String words, Consumer<MatchResult> work) {
    Matcher matcher = Pattern.compile(words).matcher(deed);
    if (matcher.matches()) {
      work.accept(matcher);
    }
    return matcher.matches();
  }

  private void go(Locator to) {
    NextPage.after(page, to::click);
    Locator told = page.locator("[id='f:messages']");
    assertThat(told.locator(".o-bad")).hasCount(0);
    Matcher found = ENTRY.matcher(String.join(" ", told.allInnerTexts()));
    if (found.find()) {
      entry = found.group();
    }
  }

  private static Locator button(Locator in, String words) {
    return in.locator(
        "button:has(span:text-is('" + words + "')), input[type=submit][value='" + words + "']");
  }

  private Locator row() {
    return page.locator("tr").filter(new Locator.FilterOptions().setHasText(entry));
  }

  private String box() {
    return "input[type=checkbox][value='" + number + "']";
  }

  private Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
  }

  /** The field that this label names; a star after it says that it is needed. */
  private Locator field(MatchResult deed, int label) {
    String words = deed.group(label);
    Locator named =
        page.locator("main label:text-is('" + words + "'), main label:text-is('" + words + " *')")
            .first();
    return page.locator("[id='" + named.getAttribute("for") + "']");
  }

  private String word(MatchResult deed) {
    return deed.group(1).replace("$NUMBER", number);
  }

  private void choose(MatchResult deed) {
    field(deed, 2).selectOption(new SelectOption().setLabel(deed.group(1)));
  }

  private void attach(MatchResult deed) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(files, deed.group(1))) {
      all.forEach(found::add);
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
    found.sort(null);
    field(deed, 2).setInputFiles(found.toArray(Path[]::new));
  }

  private void answer() {
    for (Locator question : page.locator("select[id$=':choice']").all()) {
      question.selectOption("NO");
    }
    for (Locator question : page.locator("input[id$=':text']").all()) {
      question.fill("KELUARGA");
    }
  }

  /** A line on the pad, with the mouse. */
  private void sign() {
    Locator pad = page.locator("[data-signing]");
    pad.locator("canvas").scrollIntoViewIfNeeded();
    BoundingBox paper = pad.locator("canvas").boundingBox();
    page.mouse().move(paper.x + 40, paper.y + 90);
    page.mouse().down();
    page.mouse().move(paper.x + 120, paper.y + 30);
    page.mouse().move(paper.x + 160, paper.y + 80);
    page.mouse().move(paper.x + 220, paper.y + 40);
    page.mouse().up();
    assertThat(pad).hasAttribute("data-state", "drawn");
  }
}
