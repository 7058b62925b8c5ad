package id.go.imigrasi.paspor.persistence.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Questions to the directorate's adjudicators as rows. */
class JpaSecondAdjudicationsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private final ApplicationNumber number = Cases.any();

  @Test
  void theLatestRoundCounts() {
    save(
        SecondAdjudication.asked(number, NOW)
            .answered(verdict(SecondAdjudication.Decision.RETURNED)));
    SecondAdjudication again = SecondAdjudication.asked(number, NOW.plusSeconds(60));
    long before = waiting();
    save(again);
    assertThat(waiting()).isEqualTo(before + 1);
    assertThat(latest().agrees()).isFalse();
    save(again.answered(verdict(SecondAdjudication.Decision.APPROVED)));
    assertThat(waiting()).isEqualTo(before);
    assertThat(latest().agrees()).isTrue();
    assertThat(latest().refuses()).isFalse();
  }

  @Test
  void whatNeedsNoSecondWordAgreesByItself() {
    save(SecondAdjudication.notNeeded(number, NOW));
    assertThat(latest().agrees()).isTrue();
  }

  private static SecondAdjudication.Verdict verdict(SecondAdjudication.Decision decision) {
    return new SecondAdjudication.Verdict(decision, "", "D-1", NOW);
  }

  private SecondAdjudication latest() {
    return Database.in(em -> new JpaSecondAdjudications(em).latest(number).orElseThrow());
  }

  private static void save(SecondAdjudication adjudication) {
    Database.run(em -> new JpaSecondAdjudications(em).save(adjudication));
  }

  private static long waiting() {
    return Database.in(em -> new JpaSecondAdjudications(em).waiting());
  }
}
