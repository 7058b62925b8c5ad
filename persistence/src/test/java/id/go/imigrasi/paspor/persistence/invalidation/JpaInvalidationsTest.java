package id.go.imigrasi.paspor.persistence.invalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The book of measures and their grounds as rows. */
class JpaInvalidationsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final AtomicInteger RUNNING = new AtomicInteger();

  @Test
  void keepsAMeasureWithItsActs() {
    Invalidation proposed = proposal(passport(), "exit-ban:E-1");
    keep(proposed);
    Invalidation decreed = proposed.took(act(InvalidationStep.DECREE, "kepala", "SK-1"));
    keep(decreed);

    Optional<Invalidation> found = book(rows -> rows.find(proposed.id()));
    List<Invalidation> ofPassport = book(rows -> rows.of(proposed.passport()));
    Optional<Invalidation> opened = book(rows -> rows.opened(proposed.passport(), "exit-ban:E-1"));
    List<Invalidation> unfinished = book(rows -> rows.unfinished(500));
    assertThat(found).contains(decreed);
    assertThat(ofPassport).containsExactly(decreed);
    assertThat(opened).contains(decreed);
    assertThat(unfinished).contains(decreed);
  }

  @Test
  void oneOccasionOpensOneMeasure() {
    String passport = passport();
    keep(proposal(passport, "exit-ban:E-2"));

    assertThatThrownBy(() -> keep(proposal(passport, "exit-ban:E-2")))
        .hasMessage("application.stale");
  }

  @Test
  void whoeverDecidesSecondIsTold() {
    Invalidation proposed = proposal(passport(), "exit-ban:E-3");
    keep(proposed);
    keep(proposed.took(act(InvalidationStep.DECREE, "kepala", "SK-1")));

    assertThatThrownBy(
            () -> keep(proposed.took(act(InvalidationStep.DISMISS, "wakil", "Tidak perlu"))))
        .hasMessage("application.stale");
  }

  @Test
  void theGroundsAreRowsWithTheirLawAndTheirDays() {
    for (Measure measure : Measure.values()) {
      assertThat(grounds(TODAY, measure))
          .isNotEmpty()
          .allMatch(ground -> ground.citation().contains("Permenkumham 8/2014"))
          .allMatch(ground -> ground.becomes() != PassportStatus.VALID);
      assertThat(grounds(LocalDate.of(2014, 4, 16), measure)).as("before the law").isEmpty();
    }
  }

  @Test
  void onlyAnExitBanIsKeptFromOthers() {
    assertThat(grounds(TODAY, Measure.WITHDRAWAL))
        .filteredOn(ground -> ground.code().equals("EXIT_BAN"))
        .singleElement()
        .matches(GroundOfInvalidation::confidential);
  }

  private static List<GroundOfInvalidation> grounds(LocalDate day, Measure measure) {
    return Database.in(em -> new JpaGroundsOfInvalidation(em).on(day, measure));
  }

  private static <T> T book(Function<JpaInvalidations, T> question) {
    return Database.in(em -> question.apply(new JpaInvalidations(em)));
  }

  private static void keep(Invalidation invalidation) {
    Database.run(em -> new JpaInvalidations(em).keep(invalidation));
  }

  private static Invalidation proposal(String passport, String occasion) {
    GroundOfInvalidation ground = grounds(TODAY, Measure.WITHDRAWAL).get(0);
    return Invalidation.proposed(
        passport, ground, occasion, act(InvalidationStep.PROPOSE, "system", "SK cegah 1/2026"));
  }

  private static Act act(InvalidationStep step, String who, String words) {
    return new Act(step, who, NOW, words);
  }

  private static String passport() {
    ApplicationNumber application = Cases.any();
    String number = String.format(Locale.ROOT, "W%07d", RUNNING.incrementAndGet());
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into PASSPORT (PASSPORT_NUMBER, ROW_VERSION, APPLICATION_NUMBER,
                      ISSUED_ON, EXPIRES_ON, STATUS, STATUS_SINCE)
                    values (:number, 0, :application, :issued, :expires, 'VALID', :since)
                    """)
                .setParameter("number", number)
                .setParameter("application", application.digits())
                .setParameter("issued", TODAY)
                .setParameter("expires", TODAY.plusYears(10))
                .setParameter("since", NOW)
                .executeUpdate());
    return number;
  }
}
