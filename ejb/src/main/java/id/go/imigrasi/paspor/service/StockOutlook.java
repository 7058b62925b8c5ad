package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Quotas;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.StockCover;
import id.go.imigrasi.paspor.domain.booklet.StockForecast;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.booklet.StockRules;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The stock looked at from ahead: how long it lasts, and how many more passports may be promised.
 * The margin has to cover what is promised by others in the same instant.
 */
@Dependent
class StockOutlook {
  private static final Set<BookletState> FREE =
      EnumSet.of(BookletState.IN_VAULT, BookletState.IN_DRAWER);

  @Inject Booklets booklets;
  @Inject StockLedger ledger;
  @Inject Applications applications;
  @Inject Quotas quotas;
  @Inject Products products;
  @Inject Offices offices;
  @Inject Holidays holidays;
  @Inject StockRules rules;
  @Inject Clock clock;

  /** For each kind of blank at each location that ever had some. */
  List<StockForecast> forecasts() {
    LocalDate today = today();
    LocalDate since = today.minusWeeks(rules.weeks());
    WorkingCalendar calendar = holidays.calendarAround(today);
    int days = calendar.workingDaysBetween(since, today);
    Instant from = since.plusDays(1).atStartOfDay(offices.own().zone()).toInstant();
    return free().entrySet().stream()
        .map(
            pile ->
                StockForecast.of(
                    pile.getKey(),
                    pile.getValue(),
                    ledger.usedUp(pile.getKey().blank(), pile.getKey().location(), from),
                    days,
                    rules,
                    calendar,
                    today))
        .toList();
  }

  /**
   * The sessions of a period; those before a delivery could come have no more places than books of
   * any kind that is offered.
   */
  List<Quota> covered(LocalDate first, LocalDate last) {
    return covered(first, last, this::places);
  }

  /** As {@link #covered(LocalDate, LocalDate)}, for those who want this product. */
  List<Quota> covered(LocalDate first, LocalDate last, String product) {
    return covered(first, last, () -> cover(blank(product)).places());
  }

  private List<Quota> covered(LocalDate first, LocalDate last, LongSupplier books) {
    LocalDate today = today();
    if (rules.margin().isEmpty() || last.isBefore(today)) {
      return quotas.between(first, last);
    }
    LocalDate from = first.isBefore(today) ? first : today;
    LocalDate delivery = holidays.calendarAround(today).plusWorkingDays(today, rules.leadDays());
    return Quota.covered(quotas.between(from, last), books.getAsLong(), delivery).stream()
        .filter(quota -> !quota.slot().day().isBefore(first))
        .toList();
  }

  /** Refuses a product when all its blanks are promised to others. */
  void mustCover(String product) {
    if (rules.margin().isEmpty()) {
      return;
    }
    if (cover(blank(product)).places() == 0) {
      throw Refused.because("booklet.stock.promised");
    }
  }

  private String blank(String product) {
    return products.find(product).map(Product::blank).orElse(product);
  }

  private long places() {
    return products.offeredOn(today()).stream()
        .map(Product::blank)
        .distinct()
        .mapToLong(blank -> cover(blank).places())
        .sum();
  }

  private StockCover cover(String blank) {
    Set<String> made =
        products.offeredOn(today()).stream()
            .filter(product -> product.blank().equals(blank))
            .map(Product::code)
            .collect(Collectors.toCollection(TreeSet::new));
    long free =
        booklets.stock().stream()
            .filter(line -> line.blank().equals(blank) && FREE.contains(line.state()))
            .mapToLong(StockLine::books)
            .sum();
    long promised =
        made.isEmpty() ? 0 : applications.countOf(made, StockCover.STILL_NEEDING_A_BOOK);
    return new StockCover(blank, free, promised, rules.margin().orElse(0));
  }

  private Map<StockForecast.Stock, Long> free() {
    Map<StockForecast.Stock, Long> free = new TreeMap<>();
    for (StockLine line : booklets.stock()) {
      free.merge(
          new StockForecast.Stock(line.blank(), line.location()),
          FREE.contains(line.state()) ? line.books() : 0,
          Long::sum);
    }
    return free;
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }
}
