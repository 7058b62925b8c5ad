package id.go.imigrasi.paspor.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaDigitalFilesTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");

  @Test
  void aFileWaitsUntilItIsBoundAndIsNotBoundTwice() {
    ApplicationNumber file = Cases.any();
    Database.run(em -> new JpaDigitalFiles(em).await(file, NOW));
    assertThat(due(NOW.minusSeconds(1))).doesNotContain(file);
    assertThat(due(NOW)).contains(file);
    assertThat(of(file)).isEmpty();

    DigitalFile bound =
        new DigitalFile(file, new ImageRef(UUID.randomUUID(), "a".repeat(64)), 7, NOW, null);
    Database.run(em -> new JpaDigitalFiles(em).keep(bound));
    Database.run(em -> new JpaDigitalFiles(em).await(file, NOW));
    assertThat(due(NOW)).doesNotContain(file);
    assertThat(of(file)).contains(bound);
  }

  @Test
  void aDestroyedOneKeepsItsHash() {
    ApplicationNumber file = Cases.any();
    DigitalFile bound =
        new DigitalFile(file, new ImageRef(UUID.randomUUID(), "b".repeat(64)), 7, NOW, null);
    Database.run(em -> new JpaDigitalFiles(em).keep(bound));
    Database.run(em -> new JpaDigitalFiles(em).keep(bound.destroyed("PMS/2029/0001")));
    assertThat(of(file)).contains(bound.destroyed("PMS/2029/0001"));
  }

  private static Optional<DigitalFile> of(ApplicationNumber file) {
    return Database.in(em -> new JpaDigitalFiles(em).of(file));
  }

  private static List<ApplicationNumber> due(Instant at) {
    return Database.in(em -> new JpaDigitalFiles(em).due(at, 1000));
  }
}
