package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockCounts;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Vault, drawers, stock book and counts in memory; one line for each number. */
final class BookletsInMemory implements Booklets, StockLedger, StockCounts {
  private final Map<BookletNumber, Booklet> books = new TreeMap<>();
  private final Map<BookletNumber, Batch> origin = new TreeMap<>();
  private final List<LedgerLine> lines = new ArrayList<>();
  private final List<StockCount> counts = new ArrayList<>();

  @Override
  public void receive(Batch batch, Signatures signatures) {
    batch.range().numbers().forEach(number -> put(number, batch));
    lines.add(LedgerLine.received(batch, signatures));
  }

  private void put(BookletNumber number, Batch batch) {
    if (origin.put(number, batch) != null) {
      throw Refused.because("booklet.number.known");
    }
    books.put(
        number,
        new Booklet(number, batch.blank(), BookletState.IN_VAULT, batch.location(), "", null));
  }

  /** Somebody moves a book and writes no line. */
  void steal(BookletNumber number) {
    books.remove(number);
  }

  @Override
  public boolean knows(Batch batch) {
    return origin.values().stream()
            .anyMatch(known -> known.deliveryNote().equals(batch.deliveryNote()))
        || batch.range().numbers().anyMatch(origin::containsKey);
  }

  @Override
  public Optional<Booklet> find(BookletNumber number) {
    return Optional.ofNullable(books.get(number));
  }

  @Override
  public Optional<Booklet> heldFor(ApplicationNumber application) {
    return books.values().stream()
        .filter(book -> book.heldFor().equals(Optional.of(application)))
        .findFirst();
  }

  @Override
  public Booklet reserve(
      ApplicationNumber application, String blank, String location, Signatures signatures) {
    Place drawer = Place.drawer(location, signatures.officer());
    Booklet free =
        books.values().stream()
            .filter(book -> book.blank().equals(blank) && book.place().equals(drawer))
            .findFirst()
            .orElseThrow(() -> Refused.because("booklet.none-left", blank, location));
    move(
        StockMovement.of(BookletRange.of(free.number()), BookletStep.RESERVE, signatures, location)
            .forApplication(application));
    return books.get(free.number());
  }

  @Override
  public void move(StockMovement movement) {
    movement.range().numbers().forEach(number -> move(number, movement));
  }

  private void move(BookletNumber number, StockMovement movement) {
    Booklet before = find(number).orElseThrow(() -> Refused.because("booklet.unknown"));
    lines.add(
        LedgerLine.moved(
            origin.get(number).deliveryNote(), BookletRange.of(number), before, movement));
    books.put(number, before.moved(movement));
  }

  @Override
  public List<StockLine> stock() {
    Map<List<Object>, Long> stock =
        books.values().stream()
            .collect(
                Collectors.groupingBy(
                    book -> List.of(book.blank(), book.location(), book.state()),
                    Collectors.counting()));
    return stock.entrySet().stream()
        .map(
            each ->
                new StockLine(
                    (String) each.getKey().get(0),
                    (String) each.getKey().get(1),
                    (BookletState) each.getKey().get(2),
                    each.getValue()))
        .sorted(Comparator.comparing(StockLine::toString))
        .toList();
  }

  @Override
  public List<Batch> deliveries(int first, int most) {
    return origin.values().stream().distinct().skip(first).limit(most).toList();
  }

  @Override
  public List<LedgerLine> lines(String deliveryNote) {
    return lines.stream().filter(line -> line.deliveryNote().equals(deliveryNote)).toList();
  }

  @Override
  public List<Booklet> books(String deliveryNote) {
    return books.values().stream()
        .filter(book -> origin.get(book.number()).deliveryNote().equals(deliveryNote))
        .toList();
  }

  @Override
  public List<LedgerLine> latest(int most) {
    return lines.subList(Math.max(0, lines.size() - most), lines.size());
  }

  @Override
  public List<LedgerLine> since(Instant from) {
    return lines.stream().filter(line -> !line.signatures().at().isBefore(from)).toList();
  }

  @Override
  public List<LedgerLine> recorded(String record) {
    return lines.stream().filter(line -> line.record().equals(record)).toList();
  }

  @Override
  public List<LedgerLine> life(BookletNumber number) {
    return lines.stream().filter(line -> line.range().numbers().anyMatch(number::equals)).toList();
  }

  @Override
  public long usedUp(String blank, String location, Instant since) {
    return lines.stream()
        .filter(line -> line.step() == BookletStep.USE || line.step() == BookletStep.SPOIL)
        .filter(line -> line.from().state() != BookletState.USED)
        .filter(line -> line.to().location().equals(location))
        .filter(line -> origin.get(line.range().first()).blank().equals(blank))
        .filter(line -> !line.signatures().at().isBefore(since))
        .count();
  }

  @Override
  public List<Pile> piles() {
    Map<Pile, Long> piles = new TreeMap<>(Comparator.comparing(Pile::toString));
    books.values().stream()
        .filter(book -> book.state().ordinal() <= BookletState.SPOILT.ordinal())
        .filter(book -> book.state() != BookletState.USED)
        .forEach(book -> piles.merge(new Pile(book.blank(), pile(book), 0), 1L, Long::sum));
    return piles.entrySet().stream()
        .map(each -> new Pile(each.getKey().blank(), each.getKey().place(), each.getValue()))
        .toList();
  }

  private static Place pile(Booklet book) {
    return book.state() == BookletState.RESERVED
        ? Place.drawer(book.location(), book.drawer())
        : book.place();
  }

  @Override
  public List<LedgerLine> incidents(Instant from, Instant until) {
    return lines.stream()
        .filter(
            line ->
                Set.of(BookletStep.MISS, BookletStep.FIND, BookletStep.RECOVER)
                    .contains(line.step()))
        .filter(line -> !line.signatures().at().isBefore(from))
        .filter(line -> line.signatures().at().isBefore(until))
        .toList();
  }

  @Override
  public List<LedgerLine> missing() {
    return lines.stream()
        .filter(line -> line.step() == BookletStep.MISS)
        .filter(line -> books.get(line.range().first()).state() == BookletState.MISSING)
        .toList();
  }

  @Override
  public void record(StockCount count) {
    counts.add(count);
  }

  @Override
  public List<StockCount> of(CountPurpose purpose, Instant from, Instant until) {
    return counts.stream()
        .filter(count -> count.purpose() == purpose)
        .filter(count -> !count.signed().at().isBefore(from) && count.signed().at().isBefore(until))
        .toList();
  }
}
