package id.go.imigrasi.paspor.persistence.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The book of old passports as rows. */
class JpaOldPassportsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void keepsEveryFateInTheOrderOfTheSteps() {
    ApplicationNumber number = Cases.any();
    for (OldPassportFate fate : OldPassportFate.values()) {
      add(entry(number, fate.ordinal() + 1, "X9100006", fate));
    }

    List<OldPassport> kept = Database.in(em -> new JpaOldPassports(em).of(number));

    assertThat(kept).extracting(OldPassport::fate).containsExactly(OldPassportFate.values());
    assertThat(kept.get(0)).isEqualTo(entry(number, 1, "X9100006", OldPassportFate.WITH_HOLDER));
  }

  @Test
  void aBookWhoseNumberNobodyKnowsIsKeptToo() {
    ApplicationNumber number = Cases.any();
    add(entry(number, 3, null, OldPassportFate.GIVEN_BACK));

    List<OldPassport> kept = Database.in(em -> new JpaOldPassports(em).of(number));

    assertThat(kept).singleElement().satisfies(one -> assertThat(one.knownNumber()).isEmpty());
  }

  @Test
  void oneStepDecidesOnce() {
    ApplicationNumber number = Cases.any();
    OldPassport once = entry(number, 3, "X9100006", OldPassportFate.WITHDRAWN);
    add(once);

    assertThatThrownBy(() -> add(once))
        .rootCause()
        .message()
        .containsIgnoringCase("UQ_OLD_PASSPORT_STEP");
  }

  @Test
  void whatTheCounterDidIsWrittenAnewUntilThePassportIsGiven() {
    ApplicationNumber number = Cases.any();
    OldPassportAct lost =
        new OldPassportAct(
            number, OldPassportAct.Outcome.LOST, "X9100006", "LP/77/2026", "loket", NOW);
    OldPassportAct found =
        OldPassportAct.perforated(number, Optional.of("X9100006"), "X9100006", "loket", NOW);
    for (OldPassportAct act : List.of(lost, found)) {
      Database.run(em -> new JpaOldPassportActs(em).keep(act));
      Optional<OldPassportAct> kept = Database.in(em -> new JpaOldPassportActs(em).of(number));
      assertThat(kept).contains(act);
    }
  }

  private static void add(OldPassport entry) {
    Database.run(em -> new JpaOldPassports(em).add(entry));
  }

  private static OldPassport entry(
      ApplicationNumber number, int step, String document, OldPassportFate fate) {
    return new OldPassport(number, step, document, true, fate, "kepala", NOW);
  }
}
