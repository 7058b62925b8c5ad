package id.go.imigrasi.paspor.persistence.passport;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.Discrepancy;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.Explanation;
import id.go.imigrasi.paspor.domain.passport.LiveElsewhere;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions to the passport register as rows. */
class JpaRegisterChecksTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void keepsWhatTheRegisterFoundInItsOrder() {
    RegisterAnswer answer =
        new RegisterAnswer(
            List.of(
                passport("X9100006", PassportStatus.VALID), passport("C9", PassportStatus.LOST)),
            List.of(new LiveElsewhere("0221", "0221990101000017", LocalDate.of(2026, 11, 14))),
            NOW);
    RegisterCheck check =
        RegisterCheck.open(Cases.any(), Moment.REGISTRATION, NOW).answered(answer);
    Database.run(em -> new JpaRegisterChecks(em).save(check));
    RegisterCheck kept =
        Database.in(em -> new JpaRegisterChecks(em).find(check.id()).orElseThrow());
    assertThat(kept.answer()).contains(answer);
  }

  @Test
  void keepsThePassportThatWasNamed() {
    RegisterCheck check =
        RegisterCheck.open(Cases.any(), Moment.ON_DEMAND, NOW)
            .stating(Optional.of(new OldPassportNumber("X9100003")));
    Database.run(em -> new JpaRegisterChecks(em).save(check));
    Optional<OldPassportNumber> named =
        Database.in(em -> new JpaRegisterChecks(em).stated(check.application()));
    assertThat(named).contains(new OldPassportNumber("X9100003"));
  }

  @Test
  void nothingFoundIsAnAnswerToo() {
    RegisterCheck check =
        RegisterCheck.open(Cases.any(), Moment.REGISTRATION, NOW)
            .answered(new RegisterAnswer(List.of(), List.of(), NOW));
    Database.run(em -> new JpaRegisterChecks(em).save(check));
    List<RegisterCheck> all = Database.in(em -> new JpaRegisterChecks(em).of(check.application()));
    assertThat(all).singleElement().satisfies(kept -> assertThat(kept.answer()).isPresent());
  }

  @Test
  void keepsAnOfficersWordAboutOneDocument() {
    ApplicationNumber number = Cases.any();
    Explanation said =
        new Explanation(
            number, Discrepancy.STILL_VALID, "X9100006", "supervisor-1", "Orang lain", NOW);
    Database.run(em -> new JpaExplanations(em).add(said));
    List<Explanation> kept = Database.in(em -> new JpaExplanations(em).of(number));
    assertThat(kept).containsExactly(said);
  }

  @Test
  void everyDiscrepancyFitsItsColumn() {
    ApplicationNumber number = Cases.any();
    for (Discrepancy each : Discrepancy.values()) {
      Explanation said = new Explanation(number, each, "-", "supervisor-1", "Jelas", NOW);
      Database.run(em -> new JpaExplanations(em).add(said));
    }
    List<Explanation> kept = Database.in(em -> new JpaExplanations(em).of(number));
    assertThat(kept).extracting(Explanation::what).containsExactly(Discrepancy.values());
  }

  private static EarlierPassport passport(String number, PassportStatus status) {
    return new EarlierPassport(
        number,
        "E48",
        status,
        "SOMEBODY",
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2030, 1, 1),
        "2110");
  }
}
