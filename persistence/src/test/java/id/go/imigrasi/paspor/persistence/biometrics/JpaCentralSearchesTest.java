package id.go.imigrasi.paspor.persistence.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaCentralSearchesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void bringsARowBackAndKnowsItByItsNumbers() {
    CentralSearch asked = begun(NOW).asked(NOW, PATIENCE);
    save(asked);
    CentralSearch found = asking(asked.request()).orElseThrow();
    assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(asked);
    assertThat(known(asked.reference())).map(CentralSearch::request).contains(asked.request());
    assertThat(asking(UUID.randomUUID())).isEmpty();
    assertThat(known(UUID.randomUUID())).isEmpty();
  }

  @Test
  void theNumberOfAnAnsweredQuestionIsForgotten() {
    CentralSearch asked = begun(NOW).asked(NOW, PATIENCE);
    save(asked);
    CentralSearch open = asking(asked.request()).orElseThrow();
    save(
        open.answered(
            new CentralAnswer(open.request(), CentralAnswer.Result.DONE, List.of()), NOW));
    assertThat(asking(asked.request())).isEmpty();
  }

  @Test
  void aDueRowIsGivenOnceUntilItsLeaseIsOver() {
    ApplicationNumber due = begun(NOW.minusSeconds(1)).application();
    ApplicationNumber later = begun(NOW.plusSeconds(60)).application();

    assertThat(claimed(NOW)).contains(due).doesNotContain(later);
    assertThat(claimed(NOW)).doesNotContain(due);
    assertThat(claimed(NOW.plus(Waiting.LEASE))).contains(due, later);
  }

  @Test
  void whoSawItBeforeMayNotSave() {
    CentralSearch seen = begun(NOW);
    save(seen.asked(NOW, PATIENCE));
    assertThatThrownBy(() -> save(seen.ended(NOW))).hasMessage("application.stale");
  }

  private static CentralSearch begun(Instant due) {
    CentralSearch search = CentralSearch.begin(Filed.application(), due);
    save(search);
    return Database.in(em -> new JpaCentralSearches(em).find(search.application())).orElseThrow();
  }

  private static void save(CentralSearch search) {
    Database.run(em -> new JpaCentralSearches(em).save(search));
  }

  private static Optional<CentralSearch> asking(UUID request) {
    return Database.in(em -> new JpaCentralSearches(em).asking(request));
  }

  private static Optional<CentralSearch> known(UUID reference) {
    return Database.in(em -> new JpaCentralSearches(em).known(reference));
  }

  private static List<ApplicationNumber> claimed(Instant now) {
    return Database.in(em -> new JpaCentralSearches(em).claimDue(now, 1000)).stream()
        .map(CentralSearch::application)
        .toList();
  }
}
