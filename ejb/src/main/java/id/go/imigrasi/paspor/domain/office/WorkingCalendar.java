package id.go.imigrasi.paspor.domain.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are working days: Monday to Friday without national holidays, collective leave and
 * election days.
 */
public final class WorkingCalendar {
  private final Set<LocalDate> closed;

  public WorkingCalendar(Collection<Holiday> holidays) {
    closed = holidays.stream().map(Holiday::day).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !closed.contains(day);
  }

  /**
   * The working day that many working days after this one; the day itself does not count.
   *
   * @param days 0 or more; 0 gives the day itself if it is a working day, else the next one
   */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    LocalDate reached = days == 0 ? nextOrSame(day) : day;
    for (int left = days; left > 0; left--) {
      reached = nextOrSame(reached.plusDays(1));
    }
    return reached;
  }

  /** How many working days lie after the first day up to the last one, the last included. */
  public int workingDaysBetween(LocalDate first, LocalDate last) {
    return (int)
        first
            .plusDays(1)
            .datesUntil(last.plusDays(1).isAfter(first) ? last.plusDays(1) : first.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate nextOrSame(LocalDate day) {
    LocalDate at = day;
    while (!isWorkingDay(at)) {
      at = at.plusDays(1);
    }
    return at;
  }
}
