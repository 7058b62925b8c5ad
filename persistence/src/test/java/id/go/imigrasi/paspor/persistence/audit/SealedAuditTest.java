package id.go.imigrasi.paspor.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.Seal;
import id.go.imigrasi.paspor.domain.audit.Seals.Unsealed;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedAuditTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456789Z");

  @Test
  void aSealClosesTheLinesAndShowsWhenOneIsChanged() {
    Database.run(em -> List.of("one", "two", "three").forEach(s -> append(new JpaAuditLog(em), s)));
    Seal first = seal();
    Database.run(em -> append(new JpaAuditLog(em), "four"));
    Seal second = seal();

    assertThat(second.number()).isEqualTo(first.number() + 1);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(isWhole(first)).isTrue();
    assertThat(isWhole(second)).isTrue();
    assertThat(holds("two", "looked at")).isTrue();
    assertThat(holds("two", "other words")).isFalse();

    Database.run(
        em ->
            em.createQuery("update AuditLine a set a.actor = 'nobody' where a.subject = 'two'")
                .executeUpdate());

    assertThat(isWhole(first)).isFalse();
    assertThat(holds("two", "looked at")).isFalse();
    assertThat(isWhole(second)).isTrue();
  }

  private static void append(JpaAuditLog log, String subject) {
    log.append(new AuditEntry(NOW, "ani", AuditEntry.Kind.READ, subject, "looked at"));
  }

  private static Seal seal() {
    return Database.in(
        em -> {
          JpaSeals seals = new JpaSeals(em);
          List<Unsealed> lines = seals.claim(100);
          Seal seal =
              Seal.over(
                  lines.stream().map(Unsealed::entry).toList(),
                  seals.latest().orElse(null),
                  Instant.parse("2026-11-23T01:31:00Z"));
          seals.keep(seal, lines);
          return seal;
        });
  }

  private static boolean holds(String subject, String detail) {
    return Database.in(em -> new JpaSeals(em).holds(subject, detail));
  }

  private static boolean isWhole(Seal seal) {
    return Database.in(em -> seal.closes(new JpaSeals(em).linesOf(seal.number())));
  }
}
