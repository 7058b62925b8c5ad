package id.go.imigrasi.paspor.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaNoticesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
  private static final Contact INDONESIAN = new Contact("", "a@contoh.test");

  @Test
  void bringsMessagesBackWithTheirDetailsOrNone() {
    ApplicationNumber number = new ApplicationNumber("3310261123000011");
    Notice plain = Notice.to(INDONESIAN, number, NoticeKind.PAID, "1", NOW);
    Notice detailed =
        Notice.to(
            new Contact("", "a@contoh.test", "en"),
            number,
            NoticeKind.REGISTERED,
            "1",
            NOW.plusSeconds(1),
            "x",
            "y z");
    Database.run(em -> List.of(plain, detailed).forEach(new JpaNotices(em)::add));

    assertThatList(Database.in(em -> new JpaNotices(em).of(number)))
        .containsExactly(plain, detailed);
  }

  @Test
  void keepsOneMessageForAnOccasionHoweverOftenItIsAdded() {
    ApplicationNumber number = new ApplicationNumber("3310261123000037");
    Notice first = Notice.to(INDONESIAN, number, NoticeKind.READY, "9", NOW);
    Database.run(em -> new JpaNotices(em).add(first));
    Database.run(
        em -> new JpaNotices(em).add(Notice.to(INDONESIAN, number, NoticeKind.READY, "9", NOW)));
    Notice again = Notice.to(INDONESIAN, number, NoticeKind.READY, "12", NOW.plusSeconds(1));
    Database.run(em -> new JpaNotices(em).add(again));

    assertThatList(Database.in(em -> new JpaNotices(em).of(number))).containsExactly(first, again);
  }

  @Test
  void givesADueMessageToOneSweepOnlyAndNeverASentOne() {
    ApplicationNumber number = new ApplicationNumber("3310261123000029");
    Instant due = Instant.parse("2020-01-01T00:00:00Z");
    Notice notice = Notice.to(INDONESIAN, number, NoticeKind.PAID, "1", due);
    Database.run(em -> new JpaNotices(em).add(notice));

    List<Notice> claimed = Database.in(em -> new JpaNotices(em).claimDue(due, NOW, 10));
    assertThat(claimed).extracting(Notice::id).contains(notice.id());
    assertThatList(Database.in(em -> new JpaNotices(em).claimDue(due, NOW, 10)))
        .extracting(Notice::id)
        .doesNotContain(notice.id());

    Database.run(em -> new JpaNotices(em).save(notice.sent(NOW)));
    assertThatList(Database.in(em -> new JpaNotices(em).claimDue(NOW, NOW, 1000)))
        .extracting(Notice::id)
        .doesNotContain(notice.id());
  }
}
