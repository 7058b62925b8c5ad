package id.go.imigrasi.paspor.persistence.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaRestoreFindingsTest {
  private static final Instant NOW = Instant.parse("2026-06-05T05:00:00Z");

  @Test
  void theDatabaseKnowsWhichItIs() {
    String epoch = Database.in(em -> new JpaRestoreFindings(em).epoch());
    assertThat(epoch).hasSizeBetween(32, 36);
    assertThat(Database.<String>in(em -> new JpaRestoreFindings(em).epoch())).isEqualTo(epoch);
  }

  @Test
  void agreesOnlyWithWhatTheStationsRowsSayToo() {
    StationWork made = work();
    assertThat(agrees(made)).isFalse();
    StationJob accepted =
        new StationJob(
            made.requestId(), "{}", null, new TreeMap<>(), null, StationState.ACCEPTED, "{}", NOW);
    Database.run(em -> new JpaStationJobs(em).add(accepted));
    assertThat(agrees(made)).isFalse();
    Database.run(em -> new JpaStationJobs(em).save(accepted.answered(StationState.DONE, "{}")));
    assertThat(agrees(made)).isTrue();
  }

  @Test
  void aBlankIsOpenUntilTwoPeopleHaveLookedForIt() {
    RestoreFinding open = RestoreFinding.open(work());
    Database.run(em -> new JpaRestoreFindings(em).keep(open));
    assertThat(open()).contains(open);

    RestoreFinding done =
        open.reconciled(
            RestoreFinding.Outcome.GONE, "BA-9/2026", "cetak", "penyelia", NOW.plusSeconds(60));
    Database.run(em -> new JpaRestoreFindings(em).keep(done));
    assertThat(open()).doesNotContain(open, done);
    assertThat(
            Database.<Optional<RestoreFinding>>in(
                em -> new JpaRestoreFindings(em).find(open.work().requestId())))
        .contains(done);
  }

  private static boolean agrees(StationWork work) {
    return Database.in(em -> new JpaRestoreFindings(em).agrees(work));
  }

  private static List<RestoreFinding> open() {
    return Database.in(em -> new JpaRestoreFindings(em).open());
  }

  private static StationWork work() {
    return new StationWork(
        Database.in(em -> new JpaRestoreFindings(em).epoch()),
        UUID.randomUUID(),
        Cases.any(),
        new BookletNumber("X2000001"),
        StationState.DONE,
        NOW);
  }
}
