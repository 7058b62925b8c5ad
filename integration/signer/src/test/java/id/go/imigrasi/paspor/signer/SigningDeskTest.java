package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.signer.SigningDesk.Alarm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningDeskTest {
  private static final String REQUEST_ID = "7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f";
  private static final String HASH = "00".repeat(32);
  static final String REQUEST =
      """
      {"specversion":"1.0","id":"1","type":"id.go.imigrasi.paspor.signing.request.v1","source":"/station",
       "data":{"requestId":"7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f","documentType":"P","expires":"2036-11-24",
               "hashes":{"1":"%s","2":"%s"}}}
      """
          .formatted(HASH, HASH);

  static final String QUESTION =
      """
      {"specversion":"1.0","id":"2","type":"id.go.imigrasi.paspor.signing.key-question.v1","source":"/station",
       "data":{"requestId":"7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f"}}
      """;

  @TempDir Path folder;

  @Test
  void answersARequestWithTheSignedFile() {
    assertThat(desk(TestKeys.MADE).answer(REQUEST).text())
        .contains("\"type\":\"id.go.imigrasi.paspor.signing.answer.v1\"")
        .contains("\"requestId\":\"7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f\"")
        .contains("\"efSod\":\"d4I")
        .contains("\"certificateSerial\":\"" + TestKeys.RSA.serial() + "\"")
        .contains("\"keyUsableUntil\":\"2027-02-23T00:00:00Z\"");
  }

  @Test
  void keepsAccountOfEverySignatureAndRefusalWithTheSerialOfTheCertificate() throws Exception {
    desk(TestKeys.MADE).answer(REQUEST);
    desk(TestKeys.MADE.plus(Duration.ofDays(100))).answer(REQUEST);
    // the signer was started again and its last line was cut off by a crash
    Path file = folder.resolve("signatures.log");
    Files.writeString(file, "2026-11-23T00:00:00Z\tsig", StandardOpenOption.APPEND);
    desk(TestKeys.MADE.plusSeconds(5)).answer(REQUEST);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).split("\t"))
        .startsWith("2026-11-23T00:00:00Z", "signed", REQUEST_ID, TestKeys.RSA.serial());
    assertThat(lines.get(1).split("\t"))
        .contains("key-usage-period-over", REQUEST_ID)
        .doesNotContain("signed");
    assertThat(new SigningJournal(folder).firstBroken()).isEmpty();

    lines.set(1, lines.get(1).replace("over", "never"));
    Files.write(file, lines);
    assertThat(new SigningJournal(folder).firstBroken()).hasValue(3);
    Files.write(file, List.of(lines.get(0), lines.get(2)));
    assertThat(new SigningJournal(folder).firstBroken()).hasValue(2);
  }

  @Test
  void raisesTheAlarmTwoWeeksBeforeTheEndOfTheKey() {
    Instant end = TestKeys.RSA.usableUntil();
    assertThat(desk(end.minus(Duration.ofDays(14))).watch()).isEqualTo(Alarm.NONE);
    assertThat(desk(end.minus(Duration.ofDays(14)).plusSeconds(1)).watch()).isEqualTo(Alarm.SOON);
    assertThat(desk(end.plusSeconds(1)).watch()).isEqualTo(Alarm.OVER);
  }

  @Test
  void refusesAPassportThatWouldOutliveTheCertificate() {
    String late = REQUEST.replace("2036-11-24", "2037-06-01");
    assertThat(desk(TestKeys.MADE).answer(late).text())
        .contains("\"refusal\":\"passport-outlives-certificate\"");
  }

  private SigningDesk desk(Instant now) {
    return new SigningDesk(
        at -> TestKeys.RSA, new SigningJournal(folder), ObjectVersion.V0, at(now));
  }

  @Test
  void tellsTheStationWhenTheKeyMayNotBeUsed() {
    SigningDesk desk = desk(TestKeys.MADE.plus(Duration.ofDays(100)));
    assertThat(desk.answer(REQUEST).text())
        .contains("\"refusal\":\"key-usage-period-over\"")
        .contains("\"keyUsableUntil\":\"2027-02-23T00:00:00Z\"");
  }

  @Test
  void tellsWhoeverAsksWhichKeySignsAndUntilWhen() {
    SigningDesk.Answer answer = desk(TestKeys.MADE).answer(QUESTION);
    assertThat(answer.type()).isEqualTo("signing.key");
    assertThat(answer.text())
        .contains("\"type\":\"id.go.imigrasi.paspor.signing.key.v1\"")
        .contains("\"certificateSerial\":\"" + TestKeys.RSA.serial() + "\"")
        .contains("\"keyUsableUntil\":\"2027-02-23T00:00:00Z\"")
        .doesNotContain("refusal");
  }

  @Test
  void throwsPoisonBack() {
    SigningDesk desk = desk(TestKeys.MADE);
    assertThatThrownBy(() -> desk.answer("no json")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.answer("{\"type\":\"other\"}"))
        .isInstanceOf(IllegalArgumentException.class);
    String dayless = REQUEST.replace("2036-11-24", "never");
    assertThatThrownBy(() -> desk.answer(dayless)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsItsDevelopmentKeyAndTakesTheNextOneWhenItsPeriodIsOver() throws Exception {
    DevelopmentKeys first = keys(folder);
    DocumentSigner made = first.inUse(TestKeys.MADE);
    DocumentSigner again = keys(folder).inUse(TestKeys.MADE.plus(Duration.ofDays(20)));
    assertThat(again.certificate()).isEqualTo(made.certificate());
    made.certificate().checkValidity(Date.from(TestKeys.MADE.minus(Duration.ofDays(50))));
    DocumentSigner next = keys(folder).inUse(TestKeys.MADE.plus(Duration.ofDays(100)));
    assertThat(next.certificate()).isNotEqualTo(made.certificate());
    assertThat(next.certificate().getIssuerX500Principal())
        .isEqualTo(made.certificate().getIssuerX500Principal());
    assertThat(Files.readAllBytes(folder.resolve("csca.cer"))).isNotEmpty();
  }

  private static DevelopmentKeys keys(Path folder) {
    return new DevelopmentKeys(
        folder, "only-for-this-test".toCharArray(), KeyKind.P_256, KeyKind.P_256);
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }
}
