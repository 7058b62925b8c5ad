package id.go.imigrasi.paspor.persistence.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.conformity.Cause;
import id.go.imigrasi.paspor.domain.conformity.NonConformity;
import id.go.imigrasi.paspor.domain.conformity.Stage;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JpaNonConformitiesTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");

  @Test
  void keepsARecordUntilItIsClosed() {
    NonConformity found =
        NonConformity.found(
            Cases.any(), "X1234567", Stage.QUALITY, Cause.MATERIAL, "laminasi", "rina", NOW);
    keep(found);
    assertThat(open()).contains(found);

    NonConformity closed =
        found.corrected("buku baru", "uji bahan", 12_000).approved("kasi", NOW.plusSeconds(60));
    keep(closed);
    assertThat(open()).extracting(NonConformity::id).doesNotContain(found.id());
    assertThat(
            Database.<Optional<NonConformity>>in(em -> new JpaNonConformities(em).find(found.id())))
        .contains(closed);
    assertThat(
            Database.<List<NonConformity>>in(
                em -> new JpaNonConformities(em).of(found.application())))
        .containsExactly(closed);
  }

  private static List<NonConformity> open() {
    return Database.in(em -> new JpaNonConformities(em).open(1000));
  }

  private static void keep(NonConformity record) {
    Database.run(em -> new JpaNonConformities(em).keep(record));
  }
}
