package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.OpenDrawer;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockCounts;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks after the last working day whose drawers are neither empty nor counted. */
@Dependent
class DrawerWatch {
  private final StockLedger ledger;
  private final StockCounts counts;
  private final Offices offices;
  private final Holidays holidays;
  private final Clock clock;
  private final LocalTime end;

  /**
   * @param end HH:mm in the office's zone, when a working day's last shift is over
   */
  @Inject
  DrawerWatch(
      StockLedger ledger,
      StockCounts counts,
      Offices offices,
      Holidays holidays,
      Clock clock,
      @ConfigProperty(name = "paspor.booklet.day-ends", defaultValue = "18:00") String end) {
    this.ledger = ledger;
    this.counts = counts;
    this.offices = offices;
    this.holidays = holidays;
    this.clock = clock;
    this.end = LocalTime.parse(end);
  }

  List<OpenDrawer> leftOpen() {
    ZoneId zone = offices.own().zone();
    LocalDate day = lastDay(clock.instant().atZone(zone));
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant until = clock.instant().plus(Duration.ofSeconds(1));
    List<StockCount> done =
        Stream.of(CountPurpose.values())
            .flatMap(purpose -> counts.of(purpose, from, until).stream())
            .toList();
    Instant closed = day.atTime(end).atZone(zone).toInstant();
    return OpenDrawer.of(day, ledger.piles(), ledger.since(closed), done);
  }

  /** The last working day that has ended. */
  private LocalDate lastDay(ZonedDateTime now) {
    WorkingCalendar calendar = holidays.calendarAround(now.toLocalDate());
    LocalDate day = now.toLocalDate();
    if (now.toLocalTime().isBefore(end)) {
      day = day.minusDays(1);
    }
    while (!calendar.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
