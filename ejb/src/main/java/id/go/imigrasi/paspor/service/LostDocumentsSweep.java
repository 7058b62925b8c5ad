package id.go.imigrasi.paspor.service;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reports every night which passports became lost, stolen or revoked the day before; days on which
 * the office stood still are made up for.
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
  private static final int DAYS_BACK = 7;

  @Inject Passports passports;
  @Inject Invalidations measures;
  @Inject LostDocumentsRegister register;
  @Inject Inbox inbox;
  @Inject Offices offices;
  @Inject Clock clock;
  @EJB LostDocumentsSweep self;

  @Schedule(hour = "*", minute = "10", persistent = false)
  void everyHour() {
    sweep();
  }

  /** Every whole day of the last week that was not reported yet; how many there were. */
  public int sweep() {
    if (!register.isFetched()) {
      return 0;
    }
    LocalDate today = offices.own().today(clock);
    return (int) today.minusDays(DAYS_BACK).datesUntil(today).filter(self::report).count();
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
    List<ReportedPassport> reports =
        passports
            .changed(
                REPORTED,
                day.atStartOfDay(office.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(office.zone()).toInstant())
            .stream()
            .map(passport -> reported(passport, day, office))
            .toList();
    register.deliver(office.code(), day, reports);
    return true;
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
