package id.go.imigrasi.paspor.persistence.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdjudicationRowsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");
  private static final ApplicationNumber NUMBER =
      ApplicationNumber.issue("2110", LocalDate.of(2026, 1, 5), 1);

  @Test
  void theLatestGroundOfARejectionCounts() {
    Rejection first = rejection("first", NOW);
    Rejection second = rejection("second", NOW.plusSeconds(1));
    Database.run(
        em -> {
          new JpaRejections(em).add(second);
          new JpaRejections(em).add(first);
        });

    Optional<Rejection> latest = Database.in(em -> new JpaRejections(em).latest(NUMBER));

    assertThat(latest).contains(second);
  }

  private static Rejection rejection(String words, Instant at) {
    return new Rejection(
        NUMBER, Rejection.Level.ADJUDICATION, "Permenkumham 8/2014 art. 21", words, "dewi", at);
  }
}
