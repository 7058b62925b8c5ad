package id.go.imigrasi.paspor.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaCoverTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  @Test
  void noMorePlacesThanBooksUntilADeliveryCanCome() {
    List<Quota> week = List.of(day(0, 20, 15), day(1, 20, 0), day(2, 20, 0), day(3, 20, 0));

    List<Quota> covered = Quota.covered(week, 12, MONDAY.plusDays(3));

    assertThat(covered).extracting(Quota::free).containsExactly(5, 7, 0, 20);
    assertThat(covered).extracting(Quota::taken).containsExactly(15, 0, 0, 0);
  }

  @Test
  void withoutBooksNothingIsSoldAndNoAppointmentIsLost() {
    assertThat(Quota.covered(List.of(day(0, 20, 15)), 0, MONDAY.plusDays(9)))
        .containsExactly(day(0, 15, 15));
  }

  @Test
  void booksEnoughChangeNothing() {
    List<Quota> week = List.of(day(0, 20, 15), day(1, 20, 20));
    assertThat(Quota.covered(week, 500, MONDAY.plusDays(9))).isEqualTo(week);
  }

  private static Quota day(int ahead, int capacity, int taken) {
    Slot slot = new Slot("BPN", MONDAY.plusDays(ahead), EIGHT, SlotKind.REGULAR);
    return new Quota(slot, LocalTime.of(9, 0), capacity, taken, true);
  }
}
