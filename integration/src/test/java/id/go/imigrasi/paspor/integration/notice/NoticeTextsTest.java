package id.go.imigrasi.paspor.integration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void everyMessageHasItsTextInBothLanguages(NoticeKind kind) {
    String indonesian = NoticeTexts.subject(notice(kind, "id"));
    String english = NoticeTexts.subject(notice(kind, "en"));

    assertThat(indonesian).contains("2110 2611 2300 0019").isNotEqualTo(english);
    assertThat(NoticeTexts.body(notice(kind, "id"))).doesNotContain("{", "''");
    assertThat(NoticeTexts.body(notice(kind, "en"))).doesNotContain("{", "''");
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void noMessageTellsWhatAStrangerMayNotRead(NoticeKind kind) {
    for (String language : new String[] {"id", "en"}) {
      String words =
          (NoticeTexts.subject(notice(kind, language)) + NoticeTexts.body(notice(kind, language)))
              .toLowerCase(Locale.ROOT);
      assertThat(words)
          .doesNotContain(
              "cekal",
              "cegah",
              "tangkal",
              "watch",
              "intel",
              "ditolak",
              "reject",
              "bap",
              "duplikat",
              "duplicate");
    }
  }

  private static Notice notice(NoticeKind kind, String language) {
    return Notice.to(
        new Contact("", "warga@contoh.test", language),
        new ApplicationNumber("2110261123000019"),
        kind,
        "1",
        NOW,
        "satu",
        "dua",
        "tiga");
  }
}
