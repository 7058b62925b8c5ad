package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Books as rows. A book is claimed under its row's lock, past rows that others hold. */
@Dependent
class JpaBooklets implements Booklets {
  /** More officers than this do not print at one location at the same instant. */
  private static final int CANDIDATES = 64;

  private final EntityManager em;

  @Inject
  JpaBooklets(EntityManager em) {
    this.em = em;
  }

  @Override
  public void receive(Batch batch, Signatures signatures) {
    signatures.enoughFor(BookletStep.ISSUE);
    if (em.find(BatchEntity.class, batch.deliveryNote()) != null) {
      throw Refused.because("booklet.batch.known");
    }
    if (!rows(batch.range()).isEmpty()) {
      throw Refused.because("booklet.number.known");
    }
    em.persist(new BatchEntity(batch, signatures));
    batch.range().numbers().forEach(number -> em.persist(new BookletEntity(number, batch)));
    em.persist(new MovementEntity(LedgerLine.received(batch, signatures)));
    em.flush();
  }

  @Override
  public boolean knows(Batch batch) {
    return em.find(BatchEntity.class, batch.deliveryNote()) != null
        || !rows(batch.range()).isEmpty();
  }

  @Override
  public Optional<Booklet> find(BookletNumber number) {
    return Optional.ofNullable(em.find(BookletEntity.class, number.text()))
        .map(BookletEntity::booklet);
  }

  @Override
  public Optional<Booklet> heldFor(ApplicationNumber application) {
    return em.createQuery("select b from Booklet b where b.holder = :holder", BookletEntity.class)
        .setParameter("holder", application.digits())
        .getResultStream()
        .findFirst()
        .map(BookletEntity::booklet);
  }

  @Override
  public Booklet reserve(
      ApplicationNumber application, String blank, String location, Signatures signatures) {
    Optional<Booklet> held = heldFor(application);
    if (held.isPresent()) {
      return held.get();
    }
    BookletEntity row = lowestFree(blank, location, signatures.officer());
    Booklet free = row.booklet();
    StockMovement aside =
        StockMovement.of(BookletRange.of(free.number()), BookletStep.RESERVE, signatures, location)
            .toDrawer(free.drawer())
            .forApplication(application);
    enter(List.of(row), aside);
    flushHolder();
    return row.booklet();
  }

  /** A second book for the same application fails here, on the unique holder. */
  private void flushHolder() {
    try {
      em.flush();
    } catch (ConstraintViolationException twice) {
      throw Refused.because("booklet.held-already");
    }
  }

  /** Goes on while others take what it has just seen free. */
  private BookletEntity lowestFree(String blank, String location, String drawer) {
    String after = "";
    List<String> seen;
    do {
      seen = free(blank, location, drawer, after);
      Optional<BookletEntity> claimed =
          seen.stream()
              .map(number -> claimFree(number, drawer))
              .flatMap(Optional::stream)
              .findFirst();
      if (claimed.isPresent()) {
        return claimed.get();
      }
      after = seen.isEmpty() ? after : seen.get(seen.size() - 1);
    } while (seen.size() == CANDIDATES);
    throw Refused.because("booklet.none-left", blank, location);
  }

  private List<String> free(String blank, String location, String drawer, String after) {
    return em.createQuery(
            """
            select b.number from Booklet b
            where b.blank = :blank and b.location = :location and b.state = :free
            and b.drawer = :drawer and b.number > :after order by b.number
            """,
            String.class)
        .setParameter("blank", blank)
        .setParameter("location", location)
        .setParameter("free", BookletState.IN_DRAWER)
        .setParameter("drawer", drawer)
        .setParameter("after", after.isEmpty() ? " " : after)
        .setMaxResults(CANDIDATES)
        .getResultList();
  }

  /** Empty when another transaction holds the row, or has already taken the book. */
  @SuppressWarnings("unchecked") // a native query knows its entity only at run time
  private Optional<BookletEntity> claimFree(String number, String drawer) {
    // Hibernate writes no "skip locked" for H2
    List<BookletEntity> rows =
        em.createNativeQuery(
                """
                select * from BOOKLET where BOOKLET_NUMBER = :number and STATE = 'IN_DRAWER'
                and DRAWER = :drawer
                for update skip locked""",
                BookletEntity.class)
            .setParameter("number", number)
            .setParameter("drawer", drawer)
            .getResultList();
    return rows.stream().findFirst();
  }

  @Override
  public void move(StockMovement movement) {
    List<BookletEntity> rows =
        em.createQuery(
                """
                select b from Booklet b where b.number between :first and :last
                and length(b.number) = :places order by b.number
                """,
                BookletEntity.class)
            .setParameter("first", movement.range().first().text())
            .setParameter("last", movement.range().last().text())
            .setParameter("places", movement.range().first().text().length())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    if (rows.size() != movement.range().size()) {
      throw Refused.because("booklet.unknown");
    }
    enter(rows, movement);
    em.flush();
  }

  /** One line for each run of neighbours that leave the same place. */
  private void enter(List<BookletEntity> rows, StockMovement movement) {
    for (int first = 0; first < rows.size(); ) {
      int next = first + 1;
      while (next < rows.size() && rows.get(next).liesBeside(rows.get(first))) {
        next++;
      }
      List<BookletEntity> run = rows.subList(first, next);
      em.persist(new MovementEntity(line(run, movement)));
      run.forEach(row -> row.write(row.booklet().moved(movement)));
      first = next;
    }
  }

  private static LedgerLine line(List<BookletEntity> run, StockMovement movement) {
    BookletEntity first = run.get(0);
    BookletNumber last = run.get(run.size() - 1).booklet().number();
    return LedgerLine.moved(
        first.deliveryNote(),
        new BookletRange(first.booklet().number(), last),
        first.booklet(),
        movement);
  }

  private List<String> rows(BookletRange range) {
    return em.createQuery(
            """
            select b.number from Booklet b where b.number between :first and :last
            and length(b.number) = :places
            """,
            String.class)
        .setParameter("first", range.first().text())
        .setParameter("last", range.last().text())
        .setParameter("places", range.first().text().length())
        .setMaxResults(1)
        .getResultList();
  }

  @Override
  public List<StockLine> stock() {
    return em.createQuery(
            """
            select new id.go.imigrasi.paspor.domain.booklet.StockLine(
                b.blank, b.location, b.state, count(b))
            from Booklet b group by b.blank, b.location, b.state
            order by b.blank, b.location, b.state
            """,
            StockLine.class)
        .getResultList();
  }
}
