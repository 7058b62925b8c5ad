package id.go.imigrasi.paspor.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.LegalHold;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JpaDestructionsTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");
  private static final LocalDate CLOSED = LocalDate.of(2023, 6, 5);

  @Test
  void keepsAListWithEverySignatureUnderIt() {
    ApplicationNumber file = archived("DES-01");
    Destruction proposed = propose(file);
    Destruction examined = proposed.examined("kasi", NOW.plusSeconds(60), "sesuai");
    Database.run(em -> lists(em).keep(examined));
    Destruction approved = examined.approved("kepala", NOW.plusSeconds(120), "B-12/2026");
    Database.run(em -> lists(em).keep(approved));
    assertThat(Database.<Optional<Destruction>>in(em -> lists(em).openFor(file)))
        .contains(approved);

    Destruction done = approved.destroyed("tono", NOW.plusSeconds(180), "dicacah", "sari");
    Database.run(em -> lists(em).keep(done));
    assertThat(Database.<Optional<Destruction>>in(em -> lists(em).openFor(file))).isEmpty();
    assertThat(Database.<Optional<Destruction>>in(em -> lists(em).find(done.number())))
        .contains(done);
    assertThat(Database.<List<Destruction>>in(em -> lists(em).recent(50))).contains(done);
  }

  @Test
  void aFolderStandsOnOneOpenListAndOnAnotherAfterARefusal() {
    ApplicationNumber file = archived("DES-02");
    Destruction first = propose(file);
    assertThatThrownBy(() -> propose(file)).hasMessage("archive.destruction.twice");
    Database.run(em -> lists(em).keep(first.refused("kasi", NOW.plusSeconds(60), "belum")));
    assertThat(propose(file).isOpen()).isTrue();
  }

  @Test
  void anOrderToKeepAFolderIsThereUntilItIsLifted() {
    ApplicationNumber file = archived("DES-03");
    LegalHold hold = new LegalHold(file, "Surat Polda 7/2026", "budi", NOW);
    Database.run(em -> new JpaLegalHolds(em).keep(hold));
    assertThat(Database.<Optional<LegalHold>>in(em -> new JpaLegalHolds(em).of(file)))
        .contains(hold);
    assertThat(Database.<List<LegalHold>>in(em -> new JpaLegalHolds(em).inForce(500)))
        .contains(hold);
    Database.run(em -> new JpaLegalHolds(em).lift(file));
    assertThat(Database.<Optional<LegalHold>>in(em -> new JpaLegalHolds(em).of(file))).isEmpty();
  }

  @Test
  void anotherReadingOfTheScheduleIsInForceFromItsDayWithItsSource() {
    String series = "DISPUTED";
    Retention three = rule(series, 2, LocalDate.of(2016, 12, 30), "Permenkumham 54/2016");
    Retention five = rule(series, 4, LocalDate.of(2027, 1, 1), "Surat Sekjen 1/2026");
    Database.run(em -> new JpaRetentionSchedule(em).keep(three));
    Database.run(em -> new JpaRetentionSchedule(em).keep(five));

    assertThat(years(series, LocalDate.of(2026, 12, 31))).isEqualTo(2);
    assertThat(years(series, LocalDate.of(2027, 1, 1))).isEqualTo(4);
    assertThat(Database.<List<Retention>>in(em -> new JpaRetentionSchedule(em).rules()))
        .filteredOn(rule -> rule.series().equals(series))
        .extracting(rule -> rule.inForce().until())
        .containsExactly(null, LocalDate.of(2026, 12, 31));
  }

  private static int years(String series, LocalDate day) {
    return Database.<Optional<Retention>>in(
            em -> new JpaRetentionSchedule(em).retention(series, day))
        .orElseThrow()
        .inactiveYears();
  }

  private static Retention rule(String series, int inactive, LocalDate from, String source) {
    return new Retention(
        series, "Berkas", 1, inactive, Retention.Fate.DESTROY, InForce.since(from, source));
  }

  private static Destruction propose(ApplicationNumber file) {
    return Database.in(
        em -> {
          Destruction list =
              Destruction.proposed(lists(em).nextNumber(2026), List.of(file), "tono", NOW);
          lists(em).keep(list);
          return list;
        });
  }

  private static ApplicationNumber archived(String code) {
    FileBox box = new FileBox(code, "R1", "A", 50, 1);
    ApplicationNumber number = Cases.any();
    Database.run(
        em -> {
          JpaArchive archive = new JpaArchive(em, new Counters(em));
          archive.keep(box);
          archive.keep(ArchivedFile.in(box, number, Series.PASSPORT_APPLICATION.name(), CLOSED));
        });
    return number;
  }

  private static JpaDestructions lists(EntityManager em) {
    return new JpaDestructions(em, new Counters(em));
  }
}
