package id.go.imigrasi.paspor.persistence.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JpaSignerKeysTest {
  private static final Instant NOW = Instant.parse("2026-06-05T05:00:00Z");

  @Test
  void whatTheSignerToldLastCountsWhateverItToldBefore() {
    SignerKey old = SignerKey.of("a1b2", NOW.plus(Duration.ofDays(1)), NOW);
    SignerKey none = SignerKey.none("token-pin-locked", NOW.plusSeconds(1));
    SignerKey fresh = SignerKey.of("c3d4", NOW.plus(Duration.ofDays(90)), NOW.plusSeconds(2));
    for (SignerKey key : new SignerKey[] {old, none, fresh}) {
      Database.run(em -> new JpaSignerKeys(em).keep(key));
      assertThat(latest()).contains(key);
    }
    SignerKey again = SignerKey.of("a1b2", old.usableUntil(), NOW.plusSeconds(3));
    Database.run(em -> new JpaSignerKeys(em).keep(again));
    assertThat(latest()).contains(again);
  }

  private static Optional<SignerKey> latest() {
    return Database.in(em -> new JpaSignerKeys(em).latest());
  }
}
