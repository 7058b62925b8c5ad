package id.go.imigrasi.paspor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import id.go.imigrasi.paspor.neighbours.people.Portraits;
import java.util.Arrays;

/** What one person does at the booth and at the hand-over desk, with the own face and hands. */
final class Sitting {
  private static final String PNG = "image/png";

  private final Fingers fingers = new Fingers();
  private final long person;

  /**
   * @param person number from which face and hands are drawn
   */
  Sitting(long person) {
    this.person = person;
  }

  /** Photo, ten fingers and the signature on the pad, kept. */
  void capture(Seat booth) {
    byte[] photo = new Portraits().jpeg(person, false, 41);
    booth.field("photo:file").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", photo));
    FilePayload[] tenFingers =
        Arrays.stream(FingerPosition.values())
            .map(finger -> press(finger, 1))
            .toArray(FilePayload[]::new);
    booth.field("presses").setInputFiles(tenFingers);
    booth.write("signed");
    booth.press("keep");
    assertThat(booth.page().locator(".o-taken")).isVisible();
    assertThat(booth.page().locator(".o-finger")).hasCount(10);
    assertThat(booth.page().locator(".o-finger.o-open")).hasCount(0);
    assertThat(booth.page().locator(".o-signed")).isVisible();
  }

  /** Every question answered without anything to worry about, and the statement declared. */
  void answer(Seat interview) {
    for (Locator question : interview.page().locator("select[id$=':choice']").all()) {
      question.selectOption("NO");
    }
    for (Locator question : interview.page().locator("input[id$=':text']").all()) {
      question.fill("BEKERJA");
    }
    interview.field("notes").fill("Pemohon menjawab dengan lancar.");
    interview.field("declared").check();
  }

  /** Shows the papers, presses a finger and signs for the passport. */
  void collect(Seat desk) {
    desk.page().locator("input[value='PROOF_OF_PAYMENT']").check();
    desk.page().locator("input[value='IDENTITY_PAPER']").check();
    desk.press("begin");
    pressFinger(desk);
    assertThat(desk.page().locator(".o-note.o-good:has-text('cocok')")).isVisible();
    assertThat(desk.page().locator("input[value='IDENTITY_PAPER']")).isChecked();
    desk.write("signature");
  }

  /** Presses the right index finger, which the office compares with the booth's. */
  void pressFinger(Seat desk) {
    desk.field("finger").selectOption(FingerPosition.RIGHT_INDEX.name());
    desk.field("press").setInputFiles(press(FingerPosition.RIGHT_INDEX, 2));
    desk.press("agrees");
  }

  private FilePayload press(FingerPosition finger, int capture) {
    return new FilePayload("finger.png", PNG, fingers.png(person, finger.code(), capture));
  }
}
