package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.QuotasInMemory;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockForecast;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.booklet.StockRules;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised ahead of the stock: of each kind of blank only what that kind has. */
class StockOutlookTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Signatures TWO = new Signatures("gudang", "saksi", NOW);
  private static final List<Product> OFFERED =
      List.of(
          product("ELECTRONIC_5", "ELECTRONIC"),
          product("ELECTRONIC_10", "ELECTRONIC"),
          product("ORDINARY_5", "ORDINARY"));

  private final BookletsInMemory blanks = new BookletsInMemory();
  private final QuotasInMemory quotas = new QuotasInMemory();
  private final Map<Set<?>, Long> promised = new HashMap<>();
  private final StockOutlook outlook = new StockOutlook();

  @BeforeEach
  void tenElectronicAndFiveHundredOrdinaryBooks() {
    outlook.booklets = blanks;
    outlook.ledger = blanks;
    outlook.applications =
        Wiring.port(
            Applications.class,
            Map.of("countOf", given -> promised.getOrDefault((Set<?>) given[0], 0L)));
    outlook.quotas = quotas;
    outlook.products =
        Wiring.port(
            Products.class,
            Map.of("offeredOn", given -> OFFERED, "find", given -> offered((String) given[0])));
    outlook.offices = new OneOffice();
    outlook.holidays =
        Wiring.port(
            Holidays.class, Map.of("calendarAround", given -> new WorkingCalendar(List.of())));
    outlook.clock = new MovedClock(NOW);
    margin(OptionalInt.of(2));
    receive("ELECTRONIC", "X", 10);
    receive("ORDINARY", "E", 500);
  }

  @Test
  void aKindIsPromisedWhenItsOwnBooksAreHoweverManyOfAnotherThereAre() {
    promised.put(Set.of("ELECTRONIC_5", "ELECTRONIC_10"), 8L);

    assertThatThrownBy(() -> outlook.mustCover("ELECTRONIC_10"))
        .hasMessage("booklet.stock.promised");
    assertThatCode(() -> outlook.mustCover("ORDINARY_5")).doesNotThrowAnyException();

    promised.put(Set.of("ELECTRONIC_5", "ELECTRONIC_10"), 7L);
    assertThatCode(() -> outlook.mustCover("ELECTRONIC_10")).doesNotThrowAnyException();
  }

  @Test
  void withoutAMarginTheStockLimitsNothing() {
    margin(OptionalInt.empty());
    promised.put(Set.of("ELECTRONIC_5", "ELECTRONIC_10"), 1000L);
    open(MONDAY, 20);

    assertThatCode(() -> outlook.mustCover("ELECTRONIC_10")).doesNotThrowAnyException();
    assertThat(free(outlook.covered(MONDAY, MONDAY, "ELECTRONIC_10"))).containsExactly(20);
  }

  @Test
  void whoWantsAProductSeesThePlacesThatItsOwnBooksCover() {
    open(MONDAY, 6);
    open(MONDAY.plusDays(1), 6);
    open(MONDAY.plusDays(14), 6);

    assertThat(free(outlook.covered(MONDAY, MONDAY.plusDays(14), "ELECTRONIC_5")))
        .as("eight books until a delivery can come")
        .containsExactly(6, 2, 6);
    assertThat(free(outlook.covered(MONDAY.plusDays(1), MONDAY.plusDays(1), "ELECTRONIC_5")))
        .as("the days before are served first")
        .containsExactly(2);
    assertThat(free(outlook.covered(MONDAY, MONDAY.plusDays(14), "ORDINARY_5")))
        .containsExactly(6, 6, 6);
  }

  @Test
  void whoNamesNoProductSeesThePlacesOfAllKindsTogether() {
    open(MONDAY, 600);

    assertThat(free(outlook.covered(MONDAY, MONDAY))).containsExactly(8 + 498);
  }

  @Test
  void everyKindHasAForecastOfItsOwn() {
    blanks.move(
        StockMovement.of(range("X", 5), BookletStep.SPOIL, TWO, "BPN").because(SpoilCause.PRINTER));

    assertThat(outlook.forecasts())
        .extracting(each -> each.stock().blank(), StockForecast::free, StockForecast::low)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ELECTRONIC", 5L, false),
            org.assertj.core.groups.Tuple.tuple("ORDINARY", 500L, false));
    assertThat(outlook.forecasts().get(0).lastsUntil()).contains(LocalDate.of(2026, 12, 21));
    assertThat(outlook.forecasts().get(1).lastsUntil()).isEmpty();
  }

  private void margin(OptionalInt margin) {
    outlook.rules = new StockRules(4, 5, margin);
  }

  private void open(LocalDate day, int places) {
    LocalTime eight = LocalTime.of(8, 0);
    Slot slot = new Slot("BPN", day, eight, SlotKind.REGULAR);
    quotas.set(Quota.open(slot, eight.plusHours(1), places));
  }

  private void receive(String blank, String series, int books) {
    blanks.receive(new Batch("SJ-" + blank, blank, range(series, books), "BPN"), TWO);
  }

  private static BookletRange range(String series, int books) {
    return new BookletRange(
        new BookletNumber(series + "0000001"),
        new BookletNumber(String.format(java.util.Locale.ROOT, "%s%07d", series, books)));
  }

  private static List<Integer> free(List<Quota> sessions) {
    return sessions.stream().map(Quota::free).toList();
  }

  private static Optional<Product> offered(String code) {
    return OFFERED.stream().filter(product -> product.code().equals(code)).findFirst();
  }

  private static Product product(String code, String blank) {
    return new Product(
        code, blank, 5, true, code, code, InForce.since(LocalDate.of(2014, 4, 17), "a decree"));
  }
}
