package id.go.imigrasi.paspor.domain.office;

import java.time.LocalDate;
import java.util.List;

/** The days off that were decreed; rows come and go by decree, even days before. */
public interface Holidays {

  /** In order of day, both ends included. */
  List<Holiday> between(LocalDate first, LocalDate last);

  /** Writes or replaces the row of that day. */
  void keep(Holiday holiday);

  void strike(LocalDate day);

  /** The working calendar around this day: one year back, two years on. */
  default WorkingCalendar calendarAround(LocalDate day) {
    return new WorkingCalendar(between(day.minusYears(1), day.plusYears(2)));
  }
}
