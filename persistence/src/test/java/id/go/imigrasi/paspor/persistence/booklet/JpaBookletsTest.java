package id.go.imigrasi.paspor.persistence.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.LedgerCheck;
import id.go.imigrasi.paspor.domain.booklet.LedgerFault;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaBookletsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Signatures TWO = new Signatures("custodian", "supervisor", NOW);
  private static final Signatures ONE = Signatures.alone("printer", NOW);
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Test
  void aDeliveryLiesInTheVaultAndIsBookedOnce() {
    Batch batch = batch("VAULT", 5);
    inBooks(books -> received(books, batch));

    assertThat(stock("VAULT")).containsExactly(line("VAULT", BookletState.IN_VAULT, 5));
    assertThatThrownBy(() -> inBooks(books -> received(books, batch)))
        .isInstanceOf(Refused.class)
        .hasMessage("booklet.batch.known");
    Batch overlapping = new Batch("other-" + batch.deliveryNote(), "VAULT", batch.range(), "BPN");
    assertThatThrownBy(() -> inBooks(books -> received(books, overlapping)))
        .hasMessage("booklet.number.known");
  }

  @Test
  void aBookGoesFromTheVaultToADrawerAndIntoOnePassport() {
    Batch batch = issued("LIFE", 3);
    ApplicationNumber application = application();

    Booklet reserved = inBooks(books -> books.reserve(application, "LIFE", "BPN", ONE));
    assertThat(reserved.number()).isEqualTo(batch.range().first());
    Booklet again = inBooks(books -> books.reserve(application, "LIFE", "BPN", ONE));
    assertThat(again.number()).isEqualTo(reserved.number());

    move(BookletRange.of(reserved.number()), BookletStep.USE, ONE);
    Booklet used = inBooks(books -> books.find(reserved.number())).orElseThrow();
    assertThat(used.state()).isEqualTo(BookletState.USED);
    Booklet held = inBooks(books -> books.heldFor(application)).orElseThrow();
    assertThat(held).isEqualTo(used);
    List<LedgerLine> lines = Database.in(em -> new JpaStockLedger(em).life(reserved.number()));
    assertThat(lines).extracting(LedgerLine::step).contains(BookletStep.USE, BookletStep.RESERVE);
  }

  @Test
  void aSpoiltBookFreesItsApplicationForAnother() {
    issued("SPOIL", 2);
    ApplicationNumber application = application();
    Booklet first = inBooks(books -> books.reserve(application, "SPOIL", "BPN", ONE));
    StockMovement spoil =
        StockMovement.of(BookletRange.of(first.number()), BookletStep.SPOIL, TWO, "BPN")
            .because(SpoilCause.PRINTER);
    inBooks(books -> moved(books, spoil));

    Booklet second = inBooks(books -> books.reserve(application, "SPOIL", "BPN", ONE));
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(stock("SPOIL"))
        .containsExactlyInAnyOrder(
            line("SPOIL", BookletState.SPOILT, 1), line("SPOIL", BookletState.RESERVED, 1));
  }

  @Test
  void aRangeMovesWholeOrNotAtAll() {
    Batch batch = issued("RANGE", 3);
    inBooks(books -> books.reserve(application(), "RANGE", "BPN", ONE));

    assertThatThrownBy(() -> move(batch.range(), BookletStep.BRING_BACK, TWO))
        .isInstanceOf(Refused.class);
    assertThat(stock("RANGE"))
        .contains(line("RANGE", BookletState.IN_DRAWER, 2))
        .doesNotContain(line("RANGE", BookletState.IN_VAULT, 3));
    BookletRange unknown = BookletRange.of(BookletNumber.read("ZZ999999"));
    assertThatThrownBy(() -> move(unknown, BookletStep.SPOIL, TWO)).hasMessage("booklet.unknown");
  }

  @Test
  void oneApplicationNeverGetsTwoBooksHoweverOftenItIsAsked() throws Exception {
    issued("TWICE", 8);
    ApplicationNumber application = application();
    List<Callable<BookletNumber>> clicks =
        IntStream.range(0, 8)
            .<Callable<BookletNumber>>mapToObj(i -> () -> reservedOrRefused(application))
            .toList();
    List<BookletNumber> given = together(clicks);
    given.removeIf(java.util.Objects::isNull);
    assertThat(given).isNotEmpty();
    assertThat(given.stream().distinct()).hasSize(1);
    assertThat(stock("TWICE"))
        .containsExactlyInAnyOrder(
            line("TWICE", BookletState.IN_DRAWER, 7), line("TWICE", BookletState.RESERVED, 1));
  }

  @Test
  void aPileHoldsWhatIsFreeAndWhatIsSetAsideAndACountOfItIsKept() {
    issued("COUNT", 4);
    inBooks(books -> books.reserve(application(), "COUNT", "BPN", ONE));
    Pile drawer = new Pile("COUNT", Place.drawer("BPN", "printer"), 4);
    List<Pile> piles = Database.in(em -> new JpaStockLedger(em).piles());
    assertThat(piles).filteredOn(pile -> pile.blank().equals("COUNT")).containsExactly(drawer);

    StockCount shift = new StockCount(CountPurpose.SHIFT, drawer, 4, "", TWO);
    StockCount month = new StockCount(CountPurpose.MONTH, drawer, 3, "Satu di mesin", TWO);
    Database.run(em -> List.of(shift, month).forEach(new JpaStockCounts(em)::record));
    List<StockCount> kept =
        Database.in(em -> new JpaStockCounts(em).of(CountPurpose.MONTH, NOW, NOW.plusSeconds(1)));
    assertThat(kept).containsExactly(month);
    List<StockCount> later =
        Database.in(
            em ->
                new JpaStockCounts(em)
                    .of(CountPurpose.MONTH, NOW.plusSeconds(1), NOW.plusSeconds(9)));
    assertThat(later).isEmpty();
  }

  @Test
  void aMissingBookIsListedUntilItIsFound() {
    Batch batch = issued("MISS", 2);
    BookletRange lost = BookletRange.of(batch.range().first());
    inBooks(books -> moved(books, recorded(lost, BookletStep.MISS)));
    assertThat(missing("SJ-MISS")).extracting(LedgerLine::range).containsExactly(lost);
    inBooks(books -> moved(books, recorded(lost, BookletStep.FIND)));
    assertThat(missing("SJ-MISS")).isEmpty();
  }

  @Test
  void aSpoiltBookThatVanishedComesBackToTheSpoiltBooksOnly() {
    Batch batch = issued("GONE", 1);
    BookletRange gone = batch.range();
    inBooks(
        books ->
            moved(
                books,
                StockMovement.of(gone, BookletStep.SPOIL, TWO, "BPN")
                    .because(SpoilCause.HANDLING)));
    inBooks(books -> moved(books, recorded(gone, BookletStep.MISS)));
    BookletState before = Database.in(em -> new JpaStockLedger(em).lastSeen(batch.range().first()));
    assertThat(before).isEqualTo(BookletState.SPOILT);
    inBooks(books -> moved(books, recorded(gone, BookletStep.RECOVER)));
    assertThat(missing("SJ-GONE")).isEmpty();
    assertThat(incidents("SJ-GONE", NOW, NOW.plusSeconds(1)))
        .extracting(LedgerLine::step)
        .containsExactly(BookletStep.MISS, BookletStep.RECOVER);
    assertThat(incidents("SJ-GONE", NOW.minusSeconds(60), NOW)).isEmpty();
    assertThatThrownBy(
            () -> Database.in(em -> new JpaStockLedger(em).lastSeen(batch.range().first())))
        .hasMessage("booklet.step.impossible");
    List<LedgerFault> faults =
        Database.in(
            em -> {
              JpaStockLedger ledger = new JpaStockLedger(em);
              return LedgerCheck.of(batch, ledger.lines("SJ-GONE"), ledger.books("SJ-GONE"));
            });
    assertThat(faults).isEmpty();
  }

  private static StockMovement recorded(BookletRange range, BookletStep step) {
    return StockMovement.of(range, step, TWO, "BPN").recordedAs("BA-1");
  }

  private static List<LedgerLine> incidents(String note, Instant from, Instant until) {
    List<LedgerLine> all = Database.in(em -> new JpaStockLedger(em).incidents(from, until));
    return all.stream().filter(line -> line.deliveryNote().equals(note)).toList();
  }

  private static List<LedgerLine> missing(String note) {
    List<LedgerLine> all = Database.in(em -> new JpaStockLedger(em).missing());
    return all.stream().filter(line -> line.deliveryNote().equals(note)).toList();
  }

  private static BookletNumber reservedOrRefused(ApplicationNumber application) {
    try {
      return inBooks(books -> books.reserve(application, "TWICE", "BPN", ONE)).number();
    } catch (Refused second) {
      return null;
    }
  }

  private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> task : threads.invokeAll(tasks)) {
        results.add(task.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  private static Batch issued(String blank, int books) {
    Batch batch = batch(blank, books);
    inBooks(repository -> received(repository, batch));
    StockMovement issue =
        StockMovement.of(batch.range(), BookletStep.ISSUE, TWO, "BPN").toDrawer("printer");
    inBooks(repository -> moved(repository, issue));
    return batch;
  }

  private static Batch batch(String blank, int books) {
    int first = NEXT.getAndAdd(books);
    return new Batch("SJ-" + blank, blank, new BookletRange(x(first), x(first + books - 1)), "BPN");
  }

  private static BookletNumber x(int number) {
    return new BookletNumber(String.format(Locale.ROOT, "X%07d", number));
  }

  private static ApplicationNumber application() {
    return new ApplicationNumber(
        String.format(Locale.ROOT, "21102611230%05d", NEXT.getAndIncrement()));
  }

  private static StockLine line(String blank, BookletState state, long books) {
    return new StockLine(blank, "BPN", state, books);
  }

  private static List<StockLine> stock(String blank) {
    return inBooks(JpaBooklets::stock).stream().filter(line -> line.blank().equals(blank)).toList();
  }

  private static void move(BookletRange range, BookletStep step, Signatures signatures) {
    inBooks(books -> moved(books, StockMovement.of(range, step, signatures, "BPN")));
  }

  private static boolean received(JpaBooklets books, Batch batch) {
    books.receive(batch, TWO);
    return true;
  }

  private static boolean moved(JpaBooklets books, StockMovement movement) {
    books.move(movement);
    return true;
  }

  private static <T> T inBooks(Function<JpaBooklets, T> work) {
    return Database.in(em -> work.apply(new JpaBooklets(em)));
  }
}
