package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stock book as rows. */
@Dependent
class JpaStockLedger implements StockLedger {
  /** What somebody who counts can find. */
  private static final Set<BookletState> HERE =
      EnumSet.of(
          BookletState.IN_VAULT,
          BookletState.IN_DRAWER,
          BookletState.RESERVED,
          BookletState.SPOILT);

  private static final Set<BookletStep> INCIDENTS =
      EnumSet.of(BookletStep.MISS, BookletStep.FIND, BookletStep.RECOVER);

  private final EntityManager em;

  @Inject
  JpaStockLedger(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Batch> deliveries(int first, int most) {
    return em.createQuery(
            "select b from BookletBatch b order by b.receivedAt desc, b.deliveryNote desc",
            BatchEntity.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(BatchEntity::batch)
        .toList();
  }

  @Override
  public List<LedgerLine> lines(String deliveryNote) {
    return lines(
        em.createQuery(
                "select m from BookletMovement m where m.deliveryNote = :note order by m.id",
                MovementEntity.class)
            .setParameter("note", deliveryNote));
  }

  @Override
  public List<Booklet> books(String deliveryNote) {
    return em.createQuery(
            """
            select b.number, b.blank, b.state, b.location, b.drawer, b.holder from Booklet b
            where b.deliveryNote = :note order by b.number
            """,
            Tuple.class)
        .setParameter("note", deliveryNote)
        .getResultStream()
        .map(JpaStockLedger::booklet)
        .toList();
  }

  @Override
  public List<LedgerLine> latest(int most) {
    return lines(
        em.createQuery(
                "select m from BookletMovement m order by m.at desc, m.id desc",
                MovementEntity.class)
            .setMaxResults(most));
  }

  @Override
  public List<LedgerLine> since(Instant from) {
    return lines(
        em.createQuery(
                "select m from BookletMovement m where m.at >= :from order by m.at, m.id",
                MovementEntity.class)
            .setParameter("from", from));
  }

  @Override
  public List<LedgerLine> recorded(String record) {
    return lines(
        em.createQuery(
                "select m from BookletMovement m where m.record = :record order by m.id",
                MovementEntity.class)
            .setParameter("record", record));
  }

  @Override
  public List<LedgerLine> life(BookletNumber number) {
    return lines(
        em.createQuery(
                """
                select m from BookletMovement m where m.deliveryNote =
                (select b.deliveryNote from Booklet b where b.number = :number)
                and m.first <= :number and m.last >= :number order by m.id
                """,
                MovementEntity.class)
            .setParameter("number", number.text()));
  }

  @Override
  public long usedUp(String blank, String location, Instant since) {
    return em.createQuery(
            """
            select count(m) from BookletMovement m
            join BookletBatch b on b.deliveryNote = m.deliveryNote
            where b.blank = :blank and m.location = :location and m.at >= :since
            and m.step in (:use, :spoil) and m.fromState <> :used
            """,
            Long.class)
        .setParameter("blank", blank)
        .setParameter("location", location)
        .setParameter("since", since)
        .setParameter("use", BookletStep.USE)
        .setParameter("spoil", BookletStep.SPOIL)
        .setParameter("used", BookletState.USED)
        .getSingleResult();
  }

  @Override
  public List<Pile> piles() {
    Map<Pile, Long> piles = new LinkedHashMap<>();
    em.createQuery(
            """
            select b.blank, b.location, b.drawer, b.state, count(b) from Booklet b
            where b.state in :here group by b.blank, b.location, b.drawer, b.state
            order by b.blank, b.location, b.drawer, b.state
            """,
            Tuple.class)
        .setParameter("here", HERE)
        .getResultStream()
        .forEach(row -> piles.merge(pile(row), row.get(4, Long.class), Long::sum));
    return piles.entrySet().stream()
        .map(pile -> new Pile(pile.getKey().blank(), pile.getKey().place(), pile.getValue()))
        .toList();
  }

  /** What is set aside lies in the drawer too. */
  private static Pile pile(Tuple row) {
    BookletState state = row.get(3, BookletState.class);
    Place place =
        new Place(
            state == BookletState.RESERVED ? BookletState.IN_DRAWER : state,
            row.get(1, String.class),
            row.get(2, String.class));
    return new Pile(row.get(0, String.class), place, 0);
  }

  @Override
  public List<LedgerLine> incidents(Instant from, Instant until) {
    return lines(
        em.createQuery(
                """
                select m from BookletMovement m where m.step in :steps
                and m.at >= :from and m.at < :until order by m.id
                """,
                MovementEntity.class)
            .setParameter("steps", INCIDENTS)
            .setParameter("from", from)
            .setParameter("until", until));
  }

  @Override
  public List<LedgerLine> missing() {
    return lines(
        em.createQuery(
                """
                select m from BookletMovement m where m.step = :miss and exists
                (select b.number from Booklet b where b.deliveryNote = m.deliveryNote
                and b.number between m.first and m.last and b.state = :missing)
                order by m.id desc
                """,
                MovementEntity.class)
            .setParameter("miss", BookletStep.MISS)
            .setParameter("missing", BookletState.MISSING));
  }

  /** The rows are let go at once: a check goes through years of them. */
  private List<LedgerLine> lines(TypedQuery<MovementEntity> query) {
    List<MovementEntity> rows = query.getResultList();
    rows.forEach(em::detach);
    return rows.stream().map(MovementEntity::line).toList();
  }

  private static Booklet booklet(Tuple row) {
    String holder = row.get(5, String.class);
    return new Booklet(
        new BookletNumber(row.get(0, String.class)),
        row.get(1, String.class),
        row.get(2, BookletState.class),
        row.get(3, String.class),
        row.get(4, String.class),
        holder == null ? null : new ApplicationNumber(holder));
  }
}
