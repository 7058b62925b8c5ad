package id.go.imigrasi.paspor.domain.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StockForecastTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());
  private static final StockForecast.Stock STOCK = new StockForecast.Stock("E10", "BPN");
  private static final StockRules RULES = new StockRules(4, 10, OptionalInt.of(20));

  @Test
  void theLastBookLastsForAsManyWorkingDaysAsTheUseOfTheLastWeeksSays() {
    StockForecast forecast = of(120, 200);
    assertThat(forecast.lastsUntil()).contains(LocalDate.of(2026, 12, 9));
    assertThat(forecast.low()).as("12 working days, 10 to a delivery").isFalse();
  }

  @Test
  void itIsLowWhenADeliveryOrderedTodayComesTooLate() {
    assertThat(of(109, 200).low()).isTrue();
    assertThat(of(110, 200).low()).isFalse();
  }

  @Test
  void nothingUsedLastsForYearsUnlessNothingIsThere() {
    assertThat(of(5, 0).lastsUntil()).isEmpty();
    assertThat(of(5, 0).low()).isFalse();
    assertThat(of(0, 0).low()).isTrue();
    assertThat(of(1_000_000_000, 1).lastsUntil()).isEmpty();
  }

  @Test
  void nobodyIsPromisedTheMarginOrWhatOthersWillNeed() {
    assertThat(new StockCover("E10", 100, 60, 20).places()).isEqualTo(20);
    assertThat(new StockCover("E10", 100, 90, 20).places()).isZero();
    assertThat(StockCover.STILL_NEEDING_A_BOOK)
        .doesNotContain(Status.IN_PRODUCTION, Status.HANDED_OVER, Status.REJECTED)
        .contains(Status.REGISTERED, Status.APPROVED);
  }

  @Test
  void refusesRulesThatLookBackNoWeek() {
    assertThatThrownBy(() -> new StockRules(0, 10, OptionalInt.empty()))
        .isInstanceOf(Refused.class);
  }

  private static StockForecast of(long free, long usedUp) {
    return StockForecast.of(STOCK, free, usedUp, 20, RULES, CALENDAR, MONDAY);
  }
}
