package id.go.imigrasi.paspor.persistence.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaOpeningRecordsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void keepsBothSignaturesOfAFile() {
    OpeningRecord record = input(1, OpeningFile.CASES, "a".repeat(64));
    assertThat(found(1)).contains(record);

    OpeningRecord confirmed = record.confirmed("kedua", NOW.plusSeconds(60));
    Database.run(em -> records(em).keep(confirmed));

    assertThat(found(1)).contains(confirmed);
    assertThat(
            Database.<Optional<OpeningRecord>>in(
                em -> records(em).of(OpeningFile.CASES, "a".repeat(64))))
        .contains(confirmed);
  }

  @Test
  void takesTheSameFileOnlyOnce() {
    input(2, OpeningFile.SHELF, "b".repeat(64));
    assertThatThrownBy(() -> input(3, OpeningFile.SHELF, "b".repeat(64)))
        .hasMessage("opening.stale");
  }

  @Test
  void forgetsAFileThatNobodyConfirmed() {
    OpeningRecord record = input(4, OpeningFile.BOXES, "c".repeat(64));
    Database.run(em -> records(em).drop(record));
    assertThat(found(4)).isEmpty();
    assertThat(Database.<List<OpeningRecord>>in(em -> records(em).all())).doesNotContain(record);
  }

  private static OpeningRecord input(int number, OpeningFile kind, String sha256) {
    OpeningRecord record =
        OpeningRecord.input(
            number, kind, new ImageRef(UUID.randomUUID(), sha256), 3, 120, "admin", NOW);
    Database.run(em -> records(em).keep(record));
    return record;
  }

  private static Optional<OpeningRecord> found(int number) {
    return Database.in(em -> records(em).find(number));
  }

  private static JpaOpeningRecords records(EntityManager em) {
    return new JpaOpeningRecords(em, new Counters(em));
  }
}
