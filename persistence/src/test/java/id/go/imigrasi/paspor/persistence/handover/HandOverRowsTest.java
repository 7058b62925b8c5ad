package id.go.imigrasi.paspor.persistence.handover;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOverRowsTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");

  @Test
  void keepsALineOfTheRegisterFromBeginningToSignature() {
    HandOver begun =
        HandOver.begun(
            Cases.any(),
            new Collector(
                Collector.Kind.PROXY,
                "RANI",
                "6471020000000000",
                Set.of(Collector.Evidence.IDENTITY_PAPER, Collector.Evidence.POWER_OF_ATTORNEY)),
            "lina",
            NOW);
    Database.run(em -> new JpaHandOvers(em).keep(begun));
    assertThat(find(begun.application())).contains(begun);

    HandOver signed =
        begun
            .compared(new Comparison(Comparison.Method.IDENTITY_PHOTO, true, ""))
            .signed(new ImageRef(UUID.randomUUID(), "0".repeat(64)), NOW.plusSeconds(60));
    Database.run(em -> new JpaHandOvers(em).keep(signed));
    assertThat(find(begun.application())).contains(signed);
  }

  @Test
  void keepsACollectorWhoShowedNothing() {
    HandOver begun =
        HandOver.begun(
            Cases.any(),
            new Collector(Collector.Kind.APPLICANT, "RANI", "1", Set.of()),
            "lina",
            NOW);
    Database.run(em -> new JpaHandOvers(em).keep(begun));

    assertThat(find(begun.application())).contains(begun);
  }

  @Test
  void givesEachPassportOnePlaceOnTheShelf() {
    ApplicationNumber first = Cases.any();
    ApplicationNumber second = Cases.any();

    assertThat(assign(first).label()).isEqualTo("R01-01");
    assertThat(assign(second).label()).isEqualTo("R01-02");
    assertThat(assign(first).label()).isEqualTo("R01-01");
    Database.run(em -> shelf(em).clear(first));
    assertThat(Database.<Optional<ShelfPlace>>in(em -> shelf(em).of(first))).isEmpty();
  }

  private static ShelfPlace assign(ApplicationNumber number) {
    return Database.in(em -> shelf(em).assign(number, "SHELF-TEST"));
  }

  private static JpaShelf shelf(jakarta.persistence.EntityManager em) {
    return new JpaShelf(em, new Counters(em));
  }

  private static Optional<HandOver> find(ApplicationNumber number) {
    return Database.in(em -> new JpaHandOvers(em).of(number));
  }
}
