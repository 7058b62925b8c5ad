package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningDeskTest {
  private static final String HASH = "00".repeat(32);
  private static final String REQUEST =
      """
      {"specversion":"1.0","id":"1","type":"id.go.imigrasi.paspor.signing.request.v1","source":"/station",
       "data":{"requestId":"7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f","documentType":"P",
               "hashes":{"1":"%s","2":"%s"}}}
      """
          .formatted(HASH, HASH);

  @Test
  void answersARequestWithTheSignedFile() {
    SigningDesk desk = new SigningDesk(now -> TestKeys.RSA, at(TestKeys.MADE));
    assertThat(desk.answer(REQUEST))
        .contains("\"type\":\"id.go.imigrasi.paspor.signing.answer.v1\"")
        .contains("\"requestId\":\"7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f\"")
        .contains("\"efSod\":\"d4I");
  }

  @Test
  void tellsTheStationWhenTheKeyMayNotBeUsed() {
    SigningDesk desk =
        new SigningDesk(now -> TestKeys.RSA, at(TestKeys.MADE.plus(Duration.ofDays(100))));
    assertThat(desk.answer(REQUEST)).contains("\"refusal\":\"key-usage-period-over\"");
  }

  @Test
  void throwsPoisonBack() {
    SigningDesk desk = new SigningDesk(now -> TestKeys.RSA, at(TestKeys.MADE));
    assertThatThrownBy(() -> desk.answer("no json")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.answer("{\"type\":\"other\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsItsDevelopmentKeyAndTakesTheNextOneWhenItsPeriodIsOver(@TempDir Path folder)
      throws Exception {
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
