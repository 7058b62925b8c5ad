package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of the story: working days counted back from today, and today as far as it has come.
 * What happens today lies between four hours ago and now, so that no step is in the future.
 */
final class Calendar {
  /** The office's day has so many minutes in the story. */
  static final int DAY = 400;

  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final Duration MORNING = Duration.ofHours(4);

  private final WorkingCalendar workingDays;
  private final ZoneId zone;
  private final Instant now;
  private final LocalDate today;

  Calendar(WorkingCalendar workingDays, ZoneId zone, Instant now) {
    this.workingDays = workingDays;
    this.zone = zone;
    this.now = now;
    this.today = LocalDate.ofInstant(now, zone);
  }

  LocalDate today() {
    return today;
  }

  /** The working day so many working days before today; 0 is today, whatever day it is. */
  LocalDate back(int days) {
    LocalDate at = today;
    for (int left = days; left > 0; left--) {
      at = at.minusDays(1);
      while (!workingDays.isWorkingDay(at)) {
        at = at.minusDays(1);
      }
    }
    return at;
  }

  LocalDate ahead(int days) {
    return workingDays.plusWorkingDays(today, days);
  }

  boolean isWorkingDay(LocalDate day) {
    return workingDays.isWorkingDay(day);
  }

  /**
   * @param minute of the office's day in the story, 0 to {@link #DAY}
   */
  Instant at(LocalDate day, int minute) {
    Instant midnight = day.atStartOfDay(zone).toInstant();
    if (day.isBefore(today)) {
      return day.atTime(OPENS).atZone(zone).toInstant().plus(Duration.ofMinutes(minute));
    }
    Instant begin = now.minus(MORNING).isBefore(midnight) ? midnight : now.minus(MORNING);
    return begin.plus(Duration.between(begin, now).multipliedBy(minute).dividedBy(DAY));
  }
}
