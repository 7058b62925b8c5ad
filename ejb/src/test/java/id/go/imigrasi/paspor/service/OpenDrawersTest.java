package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.OpenDrawer;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drawer that nobody emptied or counted in the evening is found the same night. */
class OpenDrawersTest {
  /** Monday, 15:00 in Balikpapan. */
  private static final Instant AFTERNOON = Instant.parse("2026-11-23T07:00:00Z");

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Place DRAWER = Place.drawer("BPN", "cetak");

  private final MovedClock clock = new MovedClock(AFTERNOON);
  private final BookletsInMemory blanks = new BookletsInMemory();
  private final DrawerWatch watch =
      new DrawerWatch(blanks, blanks, new OneOffice(), holidays(), clock, "18:00");

  @BeforeEach
  void fourBlanksAreInTheDrawer() {
    blanks.receive(new Batch("SJ-1", "ELECTRONIC", range(1, 10), "BPN"), two());
    issue(1, 4);
  }

  @Test
  void aDrawerIsFoundAtNightUntilItIsCounted() {
    assertThat(watch.leftOpen()).as("still at work").isEmpty();
    clock.forward(Duration.ofHours(7));
    assertThat(watch.leftOpen())
        .containsExactly(new OpenDrawer(new Pile("ELECTRONIC", DRAWER, 4), MONDAY));
    clock.forward(Duration.ofHours(10));
    assertThat(watch.leftOpen()).as("the next morning").hasSize(1);
    count(4);
    assertThat(watch.leftOpen()).isEmpty();
  }

  @Test
  void whatWasCountedInTheEveningMayLieThere() {
    clock.forward(Duration.ofHours(2));
    count(4);
    clock.forward(Duration.ofHours(12));
    assertThat(watch.leftOpen()).isEmpty();
    clock.forward(Duration.ofHours(24));
    assertThat(watch.leftOpen()).as("but not on the next evening").hasSize(1);
  }

  @Test
  void whatWasBroughtBackIsNoFinding() {
    blanks.move(StockMovement.of(range(1, 4), BookletStep.BRING_BACK, two(), "BPN"));
    clock.forward(Duration.ofHours(18));
    issue(5, 8);
    assertThat(watch.leftOpen()).as("issued only this morning").isEmpty();
  }

  @Test
  void whatIsTakenOutNextMorningLayThereAllNight() {
    clock.forward(Duration.ofHours(18));
    blanks.move(StockMovement.of(range(1, 3), BookletStep.BRING_BACK, two(), "BPN"));
    assertThat(watch.leftOpen())
        .containsExactly(new OpenDrawer(new Pile("ELECTRONIC", DRAWER, 1), MONDAY));
  }

  @Test
  void overTheWeekendFridayCounts() {
    clock.forward(Duration.ofDays(5));
    assertThat(watch.leftOpen())
        .extracting(OpenDrawer::day)
        .containsExactly(LocalDate.of(2026, 11, 27));
  }

  private static Holidays holidays() {
    return Wiring.port(
        Holidays.class, Map.of("calendarAround", given -> new WorkingCalendar(List.of())));
  }

  private void issue(int first, int last) {
    blanks.move(
        StockMovement.of(range(first, last), BookletStep.ISSUE, two(), "BPN").toDrawer("cetak"));
  }

  private void count(long books) {
    blanks.record(
        new StockCount(
            CountPurpose.SHIFT, new Pile("ELECTRONIC", DRAWER, books), books, "", two()));
  }

  private Signatures two() {
    return new Signatures("gudang", "saksi", clock.instant());
  }

  private static BookletRange range(int first, int last) {
    return new BookletRange(number(first), number(last));
  }

  private static BookletNumber number(int n) {
    return new BookletNumber(String.format(java.util.Locale.ROOT, "X%07d", n));
  }
}
