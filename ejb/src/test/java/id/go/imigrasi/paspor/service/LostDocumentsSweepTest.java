package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.feed.Inbox;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.LostDocumentsRegister;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.domain.passport.ReportedPassport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the SLTD is told, and that it is told once. */
class LostDocumentsSweepTest {
  private static final LocalDate TODAY = BillFixture.TODAY;

  private final List<Passport> passports = new ArrayList<>();
  private final Map<LocalDate, List<ReportedPassport>> delivered = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private final InvalidationsInMemory measures = new InvalidationsInMemory();
  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final LostDocumentsSweep sweep = new LostDocumentsSweep();
  private final BookletsInMemory blanks = new BookletsInMemory();
  private int days;

  @BeforeEach
  void someoneFetches() {
    Inbox inbox =
        Wiring.port(
            Inbox.class,
            Map.of(
                "isFirst", given -> known.add((String) given[1]),
                "latest", given -> known.stream().max(Comparator.naturalOrder())));
    sweep.passports =
        Wiring.port(Passports.class, Map.of("changed", this::changed, "find", this::found));
    sweep.ledger = blanks;
    sweep.measures = measures;
    sweep.register = new Folder();
    sweep.inbox = inbox;
    sweep.offices = new OneOffice();
    sweep.clock = clock;
    sweep.self = sweep;
  }

  @Test
  void lostStolenAndRevokedNumbersOfADayAreReportedOnTheNext() {
    Instant now = clock.instant();
    passports.add(passport("X0500001", PassportStatus.LOST, now));
    passports.add(passport("X0500002", PassportStatus.LOST, now));
    passports.add(passport("X0500003", PassportStatus.REVOKED, now));
    passports.add(passport("X0500004", PassportStatus.WITHDRAWN, now));
    passports.add(passport("X0500005", PassportStatus.CANCELLED, now));
    measures.keep(theft("X0500002"));
    sweep.sweep();
    assertThat(delivered).doesNotContainKey(TODAY);

    clock.forward(Duration.ofDays(1));
    days = sweep.sweep();

    assertThat(days).isEqualTo(1);
    assertThat(delivered.get(TODAY))
        .extracting(report -> report.number() + " " + report.kind().letter())
        .containsExactly("X0500001 L", "X0500002 S", "X0500003 R");
  }

  @Test
  void aDayIsReportedOnceAndDaysOfStandstillAreMadeUpFor() {
    assertThat(sweep.sweep()).isEqualTo(7);
    assertThat(sweep.sweep()).isZero();

    clock.forward(Duration.ofDays(3));

    assertThat(sweep.sweep()).isEqualTo(3);
    assertThat(delivered).hasSize(10);
  }

  @Test
  void noDayIsLostHoweverLongTheOfficeWasClosed() {
    sweep.sweep();
    passports.add(passport("X0500001", PassportStatus.LOST, clock.instant()));

    clock.forward(Duration.ofDays(80));

    assertThat(sweep.sweep()).isEqualTo(80);
    assertThat(delivered.get(TODAY))
        .extracting(ReportedPassport::number)
        .containsExactly("X0500001");
  }

  @Test
  void aBlankThatVanishedIsReportedAndTakenBackWhenItIsFound() {
    delivery("X0600001", "X0600003");
    move("X0600001", BookletStep.MISS);
    move("X0600002", BookletStep.MISS);
    move("X0600002", BookletStep.FIND);
    clock.forward(Duration.ofDays(1));
    sweep.sweep();
    move("X0600001", BookletStep.FIND);
    clock.forward(Duration.ofDays(1));
    sweep.sweep();

    assertThat(delivered.get(TODAY))
        .extracting(report -> report.number() + " " + report.kind().letter())
        .containsExactly("X0600001 B", "X0600002 F");
    assertThat(delivered.get(TODAY.plusDays(1)))
        .extracting(report -> report.number() + " " + report.kind().letter())
        .containsExactly("X0600001 F");
  }

  @Test
  void aPassportThatVanishedFromItsShelfIsReportedOnceAsLost() {
    delivery("X0600005", "X0600005");
    move("X0600005", BookletStep.MISS);
    passports.add(passport("X0600005", PassportStatus.LOST, clock.instant()));
    clock.forward(Duration.ofDays(1));
    sweep.sweep();

    assertThat(delivered.get(TODAY))
        .extracting(report -> report.number() + " " + report.kind().letter())
        .containsExactly("X0600005 L");
  }

  private void delivery(String first, String last) {
    BookletRange range = new BookletRange(new BookletNumber(first), new BookletNumber(last));
    blanks.receive(new Batch("SJ-" + first, "ELECTRONIC", range, "BPN"), two());
  }

  private void move(String number, BookletStep step) {
    blanks.move(
        StockMovement.of(BookletRange.of(new BookletNumber(number)), step, two(), "BPN")
            .recordedAs("BA-1"));
  }

  private Signatures two() {
    return new Signatures("gudang", "saksi", clock.instant());
  }

  private Object found(Object... given) {
    return passports.stream().filter(passport -> passport.number().equals(given[0])).findFirst();
  }

  private Object changed(Object... given) {
    Set<?> statuses = (Set<?>) given[0];
    return passports.stream()
        .filter(passport -> statuses.contains(passport.status()))
        .filter(passport -> !passport.since().isBefore((Instant) given[1]))
        .filter(passport -> passport.since().isBefore((Instant) given[2]))
        .toList();
  }

  private static Passport passport(String number, PassportStatus status, Instant since) {
    return Passport.issued(
            number, BillFixture.NUMBER, TODAY.minusYears(1), TODAY.plusYears(9), since)
        .became(status, "a ground", since);
  }

  private Invalidation theft(String passport) {
    GroundOfInvalidation ground =
        new GroundOfInvalidation(
            Measure.REVOCATION,
            LostDocumentsSweep.THEFT,
            PassportStatus.LOST,
            false,
            new Wording("Dicuri", "Stolen"),
            InForce.since(LocalDate.of(2014, 4, 17), "Permenkumham 8/2014"));
    return Invalidation.proposed(
            passport, ground, "desk:1", act(InvalidationStep.PROPOSE, "kasi", "STPL/7/2026"))
        .took(act(InvalidationStep.DECREE, "kepala", "SK-1"));
  }

  private Act act(InvalidationStep step, String who, String words) {
    return new Act(step, who, clock.instant(), words);
  }

  private final class Folder implements LostDocumentsRegister {
    @Override
    public boolean isFetched() {
      return true;
    }

    @Override
    public void deliver(String office, LocalDate day, List<ReportedPassport> reports) {
      delivered.put(day, reports);
    }
  }
}
