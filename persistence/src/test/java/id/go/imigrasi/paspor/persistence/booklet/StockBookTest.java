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
import id.go.imigrasi.paspor.domain.booklet.LedgerCheck;
import id.go.imigrasi.paspor.domain.booklet.LedgerFault;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stock book when everybody writes in it at once. */
class StockBookTest {
  private static final int AT_ONCE = 32;
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Signatures TWO = new Signatures("custodian", "supervisor", NOW);
  private static final Signatures ONE = Signatures.alone("printer", NOW);
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Test
  void thirtyTwoAllocationsAtOnceGiveNoNumberTwiceAndLeaveNoGapUnexplained() throws Exception {
    Batch batch = issued("S-RACE", 40);

    List<BookletNumber> given = new ArrayList<>(together(i -> allocated("S-RACE", i % 4 == 3)));
    given.removeIf(Objects::isNull);

    assertThat(given).hasSize(24).doesNotHaveDuplicates();
    assertThat(faults(batch)).isEmpty();
    List<Booklet> gaps =
        books(batch).stream().filter(book -> !given.contains(book.number())).toList();
    assertThat(gaps)
        .hasSize(16)
        .allSatisfy(book -> assertThat(book.state()).isEqualTo(BookletState.IN_DRAWER))
        .allSatisfy(
            book -> assertThat(lastLine(book.number()).step()).isEqualTo(BookletStep.ISSUE));
    List<BookletNumber> next = gaps.stream().map(gap -> allocated("S-RACE", false)).toList();
    assertThat(next).containsExactlyElementsOf(gaps.stream().map(Booklet::number).toList());
    assertThatThrownBy(() -> allocated("S-RACE", false)).hasMessage("booklet.none-left");
    assertThat(faults(batch)).isEmpty();
  }

  @Test
  void anAllocationInProgressKeepsNobodyWaiting() throws Exception {
    issued("S-BUSY", 2);
    ExecutorService another = Executors.newSingleThreadExecutor();
    try (EntityManager slow = Database.unit().createEntityManager()) {
      slow.getTransaction().begin();
      Booklet first = new JpaBooklets(slow).reserve(application(), "S-BUSY", "BPN", ONE);
      Future<BookletNumber> second = another.submit(() -> allocated("S-BUSY", false));
      assertThat(second.get(30, TimeUnit.SECONDS)).isGreaterThan(first.number());
      slow.getTransaction().rollback();
      assertThat(allocated("S-BUSY", false)).isEqualTo(first.number());
    } finally {
      another.shutdownNow();
    }
  }

  @Test
  void nobodyIsGivenABookFromAnotherOperatorsDrawer() {
    issued("S-OWN", 1);
    Signatures friend = Signatures.alone("friend", NOW);
    assertThatThrownBy(
            () ->
                Database.in(
                    em -> new JpaBooklets(em).reserve(application(), "S-OWN", "BPN", friend)))
        .hasMessage("booklet.none-left");
  }

  @Test
  void everyNumberIsInOnePlaceWhateverThirtyTwoPeopleDoAtOnce() throws Exception {
    Batch batch = issued("S-ALL", 48);
    List<Integer> done = together(i -> aBusyHour(batch, new Random(i)));
    assertThat(done.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(AT_ONCE);
    assertThat(faults(batch)).isEmpty();
    assertThat(books(batch)).hasSize(48);
  }

  @Test
  void aRowChangedBehindTheStockBookIsFound() {
    Batch batch = issued("S-THEFT", 3);
    BookletNumber stolen = batch.range().last();
    Database.run(
        em ->
            em.createQuery("update Booklet b set b.state = :spoilt where b.number = :number")
                .setParameter("spoilt", BookletState.SPOILT)
                .setParameter("number", stolen.text())
                .executeUpdate());
    assertThat(faults(batch))
        .containsExactly(new LedgerFault(stolen, LedgerFault.Kind.LIES_ELSEWHERE));
  }

  @Test
  void oneMovementOfBooksFromSeveralPlacesIsALineForEach() {
    Batch batch = issued("S-LINES", 4);
    allocated("S-LINES", false);
    StockMovement miss =
        StockMovement.of(batch.range(), BookletStep.MISS, TWO, "BPN").recordedAs("BA-S-LINES");
    Database.run(em -> new JpaBooklets(em).move(miss));

    List<LedgerLine> lines = lines(batch);
    assertThat(lines)
        .extracting(LedgerLine::step)
        .containsExactly(
            BookletStep.RECEIVE,
            BookletStep.ISSUE,
            BookletStep.RESERVE,
            BookletStep.MISS,
            BookletStep.MISS);
    assertThat(lines.get(3).range()).isEqualTo(BookletRange.of(batch.range().first()));
    assertThat(lines.get(3).application()).isEqualTo(lines.get(2).application());
    assertThat(lines.get(4).from()).isEqualTo(new Place(BookletState.IN_DRAWER, "BPN", "printer"));
    List<LedgerLine> recorded = read(ledger -> ledger.recorded("BA-S-LINES"));
    assertThat(recorded).containsExactlyElementsOf(lines.subList(3, 5));
    assertThat(faults(batch)).isEmpty();
  }

  @Test
  void aBookThatIsMadeAndThenFailsIsUsedUpOnce() {
    issued("S-USE", 5);
    BookletNumber made = allocated("S-USE", false);
    move(BookletRange.of(made), BookletStep.USE, ONE);
    spoil(made);
    spoil(allocated("S-USE", false));
    allocated("S-USE", false);
    long used = read(ledger -> ledger.usedUp("S-USE", "BPN", NOW));
    assertThat(used).isEqualTo(2);
    long later = read(ledger -> ledger.usedUp("S-USE", "BPN", NOW.plusSeconds(1)));
    assertThat(later).isZero();
  }

  @Test
  void theNewestDeliveryIsListedFirst() {
    issued("S-BEFORE", 1);
    Batch batch = issued("S-LAST", 1);
    List<Batch> all = read(ledger -> ledger.deliveries(0, 1000));
    assertThat(all).contains(batch);
    List<Batch> second = read(ledger -> ledger.deliveries(1, 1));
    assertThat(second).containsExactly(all.get(1));
  }

  /** What one of many does with the same books; how often it was not refused. */
  private static int aBusyHour(Batch batch, Random chance) {
    int done = 0;
    for (int i = 0; i < 12; i++) {
      done += something(batch, chance) ? 1 : 0;
    }
    return done;
  }

  private static boolean something(Batch batch, Random chance) {
    try {
      int first = chance.nextInt(batch.range().size());
      List<BookletNumber> numbers = batch.range().numbers().skip(first).limit(3).toList();
      BookletRange some = new BookletRange(numbers.get(0), numbers.get(numbers.size() - 1));
      switch (chance.nextInt(7)) {
        case 0 -> move(some, BookletStep.BRING_BACK, TWO);
        case 1 -> issue(some);
        case 2 -> spoil(numbers.get(0));
        case 3 -> move(BookletRange.of(numbers.get(0)), BookletStep.USE, ONE);
        case 4 -> move(BookletRange.of(numbers.get(0)), BookletStep.RELEASE, ONE);
        default -> allocated("S-ALL", chance.nextInt(4) == 0);
      }
      return true;
    } catch (Refused notNow) {
      return false;
    }
  }

  /** Null when the operator's transaction is rolled back after the allocation. */
  private static BookletNumber allocated(String blank, boolean rolledBack) {
    try (EntityManager em = Database.unit().createEntityManager()) {
      em.getTransaction().begin();
      try {
        Booklet booklet = new JpaBooklets(em).reserve(application(), blank, "BPN", ONE);
        if (rolledBack) {
          return null;
        }
        em.getTransaction().commit();
        return booklet.number();
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }

  private static <T> List<T> together(Function<Integer, T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    try {
      List<Callable<T>> tasks =
          IntStream.range(0, AT_ONCE)
              .<Callable<T>>mapToObj(
                  i ->
                      () -> {
                        start.await();
                        return work.apply(i);
                      })
              .toList();
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
    int first = NEXT.getAndAdd(books);
    BookletRange range = new BookletRange(number(first), number(first + books - 1));
    Batch batch = new Batch("SJ-" + blank, blank, range, "BPN");
    Database.run(em -> new JpaBooklets(em).receive(batch, TWO));
    issue(range);
    return batch;
  }

  private static void issue(BookletRange range) {
    StockMovement issue =
        StockMovement.of(range, BookletStep.ISSUE, TWO, "BPN").toDrawer("printer");
    Database.run(em -> new JpaBooklets(em).move(issue));
  }

  private static void spoil(BookletNumber number) {
    StockMovement spoil =
        StockMovement.of(BookletRange.of(number), BookletStep.SPOIL, TWO, "BPN")
            .because(SpoilCause.HANDLING);
    Database.run(em -> new JpaBooklets(em).move(spoil));
  }

  private static void move(BookletRange range, BookletStep step, Signatures signatures) {
    StockMovement movement = StockMovement.of(range, step, signatures, "BPN");
    Database.run(em -> new JpaBooklets(em).move(movement));
  }

  private static List<LedgerFault> faults(Batch batch) {
    return LedgerCheck.of(batch, lines(batch), books(batch));
  }

  private static List<LedgerLine> lines(Batch batch) {
    return read(ledger -> ledger.lines(batch.deliveryNote()));
  }

  private static List<Booklet> books(Batch batch) {
    return read(ledger -> ledger.books(batch.deliveryNote()));
  }

  private static LedgerLine lastLine(BookletNumber number) {
    List<LedgerLine> life = read(ledger -> ledger.life(number));
    return Optional.of(life.get(life.size() - 1)).orElseThrow();
  }

  private static <T> T read(Function<JpaStockLedger, T> question) {
    return Database.in(em -> question.apply(new JpaStockLedger(em)));
  }

  private static BookletNumber number(int n) {
    return new BookletNumber(String.format(Locale.ROOT, "S%07d", n));
  }

  private static ApplicationNumber application() {
    return new ApplicationNumber(
        String.format(Locale.ROOT, "21102611239%05d", NEXT.getAndIncrement()));
  }
}
