package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The section's head proposes and the head decrees what becomes of a passport that was issued. */
final class Measures {
  private final Seat section;
  private final Seat head;
  private final Chromium chromium;

  Measures(Seat section, Seat head, Chromium chromium) {
    this.section = section;
    this.head = head;
    this.chromium = chromium;
  }

  void withdrawnAndGivenBack(String passport) {
    proposes(section, passport, "WITHDRAWAL:SUSPECT", "Surat Polda B/77/2026");
    decides(head, passport, "decree", "SK-CONTOH-77/2026", "Ditarik");
    chromium.picture(head.page(), "measure-withdrawn");
    opens(section, passport);
    section.field("words").fill("Tanda terima 12/2026");
    section.press("surrender");
    assertThat(section.page().locator("main")).containsText("Sudah diserahkan");
    section.field("words").fill("SP3 dari Polda B/99/2026");
    section.press("return");
    decides(head, passport, "lift", "SK-CONTOH-78/2026", "Berlaku");
    opens(section, passport);
    section.field("words").fill("Tanda terima 13/2026");
    section.press("back");
    assertThat(section.page().locator("main")).containsText("Dikembalikan");
    chromium.picture(section.page(), "measure-given-back");
  }

  void revoked(String passport) {
    proposes(section, passport, "REVOCATION:CONVICTED", "Putusan 12/Pid.B/2026");
    decides(head, passport, "decree", "SK-CONTOH-79/2026", "Dicabut");
    assertThat(head.button("lift")).hasCount(0);
    chromium.picture(head.page(), "measure-revoked");
  }

  void cancelled(String passport) {
    proposes(section, passport, "CANCELLATION:FALSE_STATEMENT", "Berita acara 5/2026");
    assertThat(section.button("decree")).hasCount(0);
    decides(head, passport, "decree", "SK-CONTOH-80/2026", "Dibatalkan");
    chromium.picture(head.page(), "measure-cancelled");
  }

  private static void proposes(Seat desk, String passport, String ground, String reason) {
    desk.page().navigate(Addresses.office() + "/desk/invalidation.xhtml");
    desk.field("passport").fill(passport);
    desk.field("ground").selectOption(ground);
    desk.field("reason").fill(reason);
    desk.press("propose");
    desk.assertNothingWrong();
    assertThat(desk.field("acts")).containsText("Diusulkan");
  }

  private static void decides(Seat head, String passport, String step, String decree, String then) {
    opens(head, passport);
    head.field("words").fill(decree);
    head.press(step);
    head.assertNothingWrong();
    assertThat(head.page().locator("main")).containsText(then);
  }

  /** From the list of what waits for somebody. */
  private static void opens(Seat desk, String passport) {
    desk.page().navigate(Addresses.office() + "/desk/invalidation.xhtml");
    NextPage.after(
        desk.page(),
        () -> desk.page().locator("main a.o-figure:text-is('" + passport + "')").click());
    assertThat(desk.field("acts")).isVisible();
  }
}
