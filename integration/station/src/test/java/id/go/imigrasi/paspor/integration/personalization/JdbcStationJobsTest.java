package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What the directorate's station keeps of an order while it works on it, and afterwards. */
class JdbcStationJobsTest {
  private final JdbcDataSource source = new JdbcDataSource();
  private final StationJob job =
      new StationJob(
          UUID.randomUUID(),
          "{\"fullName\":\"SITI AMINAH\"}",
          reference(),
          new TreeMap<>(Map.of(1, reference(), 15, reference())),
          reference(),
          StationState.ACCEPTED,
          "{}",
          Instant.parse("2026-11-23T02:00:00Z"));

  JdbcStationJobsTest() {
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  @Test
  void anOrderIsTakenOnOnceAndIsThereAfterARestart() {
    JdbcStationJobs jobs = new JdbcStationJobs(source);
    assertThat(jobs.claim(job.requestId())).isEmpty();
    assertThat(jobs.add(job)).isTrue();
    assertThat(jobs.add(job)).isFalse();
    assertThat(new JdbcStationJobs(source).claim(job.requestId())).contains(job);
  }

  @Test
  void ofAPassportThatIsMadeItKeepsTheAnswerAndNobodysName() {
    JdbcStationJobs jobs = new JdbcStationJobs(source);
    jobs.add(job);
    jobs.save(job.answered(StationState.DONE, "{\"done\":true}"));

    StationJob kept = jobs.claim(job.requestId()).orElseThrow();
    assertThat(kept.state()).isEqualTo(StationState.DONE);
    assertThat(kept.answer()).isEqualTo("{\"done\":true}");
    assertThat(kept.order()).isEmpty();
    assertThat(kept.groups()).isEmpty();
    assertThat(kept.com()).isNull();
    assertThat(kept.secrets()).isNull();
  }

  private static ImageRef reference() {
    return new ImageRef(UUID.randomUUID(), "0".repeat(64));
  }
}
