package id.go.imigrasi.paspor.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void waitsTwiceAsLongAfterEachFailureAndNeverMoreThanHalfAnHour() {
    Notice notice = notice().failed(NOW);
    assertThat(notice.dueAt()).isEqualTo(NOW.plusSeconds(30));
    assertThat(notice.failed(NOW).dueAt()).isEqualTo(NOW.plusSeconds(60));
    Notice tired = notice;
    for (int i = 0; i < 50; i++) {
      tired = tired.failed(NOW);
    }
    assertThat(Duration.between(NOW, tired.dueAt())).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void isGivenUpAfterTwoDaysInVain() {
    Notice notice = notice();
    for (int i = 0; i < 100; i++) {
      notice = notice.failed(NOW);
    }
    assertThat(notice.dueAt()).isNull();
    assertThat(notice.sentAt()).isNull();
  }

  @Test
  void waitsForNothingOnceSent() {
    assertThat(notice().sent(NOW).dueAt()).isNull();
    assertThat(notice().sent(NOW).sentAt()).isEqualTo(NOW);
  }

  @Test
  void neverShowsTheAddress() {
    assertThat(notice().toString()).doesNotContain("contoh");
  }

  @Test
  void findsItsTextByAKeyThatDoesNotDependOnTheMachinesLanguage() {
    assertThat(NoticeKind.FURTHER_VERIFICATION.key()).isEqualTo("further-verification");
  }

  private static Notice notice() {
    return Notice.to(
        new Contact("", "warga@contoh.test"),
        new ApplicationNumber("2110261123000019"),
        NoticeKind.REGISTERED,
        "1",
        NOW);
  }
}
