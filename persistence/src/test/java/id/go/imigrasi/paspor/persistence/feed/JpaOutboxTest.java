package id.go.imigrasi.paspor.persistence.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.feed.Outbox.Message;
import id.go.imigrasi.paspor.domain.feed.Outbox.Waiting;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JpaOutboxTest {

  @Test
  void givesTheRowsInTheirOrderToOneRelayAtATimeAndLosesThemOnlyWhenSent() {
    Database.run(
        em -> {
          JpaOutbox outbox = new JpaOutbox(em);
          outbox.add(message("1"));
          outbox.add(message("2"));
        });

    Database.run(
        first -> {
          List<Waiting> claimed = new JpaOutbox(first).claim(10);
          assertThat(claimed).extracting(w -> w.message().subject()).containsExactly("1", "2");
          List<Waiting> meanwhile = Database.in(second -> new JpaOutbox(second).claim(10));
          assertThat(meanwhile).isEmpty();
        });

    assertThat(waiting()).isEqualTo(2);
    Database.run(em -> new JpaOutbox(em).done(new JpaOutbox(em).claim(10)));
    assertThat(waiting()).isZero();
  }

  @Test
  void forgetsKeysThatAreOlderThanAnyRepetition() {
    Instant old = Instant.parse("2001-01-01T00:00:00Z");
    Clock then = Clock.fixed(old, ZoneOffset.UTC);
    Clock later = Clock.fixed(old.plusSeconds(60), ZoneOffset.UTC);
    Database.run(em -> new JpaInbox(em, then).isFirst("sweep", "old"));
    Database.run(em -> new JpaInbox(em, later).isFirst("sweep", "young"));

    int forgotten = Database.in(em -> new JpaInbox(em, later).forgetBefore(old.plusSeconds(60)));

    assertThat(forgotten).isEqualTo(1);
    assertThat(firstTime("sweep", "young")).isFalse();
    assertThat(firstTime("sweep", "old")).isTrue();
  }

  @Test
  void takesEveryKeyOfASourceOnce() {
    assertThat(firstTime("simponi", "k")).isTrue();
    assertThat(firstTime("simponi", "k")).isFalse();
    assertThat(firstTime("m-paspor", "k")).isTrue();
  }

  @Test
  void theHighestKeyOfASourceIsKnownAgain() {
    assertThat(latest("days")).isEmpty();
    firstTime("days", "2026-11-30");
    firstTime("days", "2026-12-01");
    firstTime("other-days", "2026-12-24");
    assertThat(latest("days")).contains("2026-12-01");
  }

  private static Optional<String> latest(String source) {
    return Database.in(em -> new JpaInbox(em, Clock.systemUTC()).latest(source));
  }

  private static long waiting() {
    return Database.in(em -> new JpaOutbox(em).waiting());
  }

  private static boolean firstTime(String source, String key) {
    return Database.in(em -> new JpaInbox(em, Clock.systemUTC()).isFirst(source, key));
  }

  private static Message message(String subject) {
    return new Message("application.transition", 1, subject, Instant.EPOCH, "{}");
  }
}
