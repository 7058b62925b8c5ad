package id.go.imigrasi.paspor.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = new WorkingCalendar(daysOffOf2026());

  @ParameterizedTest(name = "{0} and three working days are {1}")
  @CsvSource({
    "2026-03-17, 2026-03-27",
    "2026-05-13, 2026-05-20",
    "2026-08-14, 2026-08-20",
    "2026-12-23, 2026-12-30",
    "2026-07-03, 2026-07-08"
  })
  void promisesTheThirdWorkingDay(LocalDate interview, LocalDate promised) {
    assertThat(calendar.plusWorkingDays(interview, 3)).isEqualTo(promised);
    assertThat(calendar.workingDaysBetween(interview, promised)).isEqualTo(3);
  }

  @Test
  void isClosedAtWeekendsAndOnDaysOff() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 4))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 5))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 18))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 6))).isTrue();
  }

  @Test
  void countsNothingBackwards() {
    LocalDate day = LocalDate.of(2026, 7, 6);

    assertThat(calendar.workingDaysBetween(day, day)).isZero();
    assertThat(calendar.workingDaysBetween(day, day.minusDays(7))).isZero();
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 7, 4), 0)).isEqualTo(day);
    assertThat(calendar.plusWorkingDays(day, 0)).isEqualTo(day);
  }

  static List<Holiday> daysOffOf2026() {
    return Stream.of(
            "2026-01-01 2026-01-16 2026-02-16 2026-02-17 2026-03-18 2026-03-19 2026-03-20 "
                .concat("2026-03-21 2026-03-22 2026-03-23 2026-03-24 2026-04-03 2026-04-05 ")
                .concat("2026-05-01 2026-05-14 2026-05-15 2026-05-27 2026-05-28 2026-05-31 ")
                .concat("2026-06-01 2026-06-16 2026-08-17 2026-08-25 2026-12-24 2026-12-25")
                .split(" "))
        .map(LocalDate::parse)
        .map(day -> new Holiday(day, "x", Holiday.Kind.NATIONAL, "SKB 2025", true))
        .toList();
  }
}
