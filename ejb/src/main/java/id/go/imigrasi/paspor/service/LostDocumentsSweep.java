package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.feed.Inbox;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.LostDocumentsRegister;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.domain.passport.ReportedPassport;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reports every night which passports became lost, stolen or revoked the day before, and which
 * blanks went missing; all days on which the office stood still are made up for.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LostDocumentsSweep {
  /** The ground of a loss that was a theft. */
  static final String THEFT = "STOLEN";

  private static final Set<PassportStatus> REPORTED =
      EnumSet.of(PassportStatus.LOST, PassportStatus.REVOKED);
  private static final String SOURCE = "lost-documents";

  /** So many days are reported where none ever was. */
  private static final int FIRST_DAYS = 7;

  @Inject Passports passports;
  @Inject Invalidations measures;
  @Inject LostDocumentsRegister register;
  @Inject StockLedger ledger;
  @Inject Inbox inbox;
  @Inject Offices offices;
  @Inject Clock clock;
  @EJB LostDocumentsSweep self;

  @Schedule(hour = "*", minute = "10", persistent = false)
  void everyHour() {
    sweep();
  }

  /** Every whole day since the last that was reported; how many there were. */
  public int sweep() {
    if (!register.isFetched()) {
      return 0;
    }
    LocalDate today = offices.own().today(clock);
    LocalDate first =
        self.lastReported().map(day -> day.plusDays(1)).orElse(today.minusDays(FIRST_DAYS));
    return first.isBefore(today) ? (int) first.datesUntil(today).filter(self::report).count() : 0;
  }

  /** The newest day that was laid down. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Optional<LocalDate> lastReported() {
    return inbox.latest(SOURCE).map(LocalDate::parse);
  }

  /**
   * One day in a transaction of its own.
   *
   * @return false when it was reported before
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean report(LocalDate day) {
    if (!inbox.isFirst(SOURCE, day.toString())) {
      return false;
    }
    Office office = offices.own();
    Instant from = day.atStartOfDay(office.zone()).toInstant();
    Instant until = day.plusDays(1).atStartOfDay(office.zone()).toInstant();
    List<ReportedPassport> reports =
        Stream.concat(
                passports.changed(REPORTED, from, until).stream()
                    .map(passport -> reported(passport, day, office)),
                blanks(from, until).entrySet().stream()
                    .filter(blank -> !isReportedAsPassport(blank.getKey()))
                    .map(
                        blank ->
                            ReportedPassport.blank(
                                blank.getKey(), blank.getValue(), day, office.code())))
            .toList();
    register.deliver(office.code(), day, reports);
    return true;
  }

  /** Whether each book with an incident in that time is missing at its end. */
  private SortedMap<String, Boolean> blanks(Instant from, Instant until) {
    SortedMap<String, Boolean> missing = new TreeMap<>();
    for (LedgerLine line : ledger.incidents(from, until)) {
      line.range()
          .numbers()
          .forEach(number -> missing.put(number.text(), line.step() == BookletStep.MISS));
    }
    return missing;
  }

  private boolean isReportedAsPassport(String number) {
    return passports
        .find(number)
        .filter(passport -> REPORTED.contains(passport.status()))
        .isPresent();
  }

  private ReportedPassport reported(Passport passport, LocalDate day, Office office) {
    return new ReportedPassport(
        passport.number(),
        kind(passport),
        day,
        passport.issuedOn(),
        passport.expiresOn(),
        office.code());
  }

  private ReportedPassport.Kind kind(Passport passport) {
    if (passport.status() == PassportStatus.REVOKED) {
      return ReportedPassport.Kind.REVOKED;
    }
    boolean stolen =
        measures.of(passport.number()).stream()
            .anyMatch(each -> each.state().isInForce() && THEFT.equals(each.ground()));
    return stolen ? ReportedPassport.Kind.STOLEN : ReportedPassport.Kind.LOST;
  }
}
