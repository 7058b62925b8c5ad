package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The custodian's desk: vault, drawers, spoilt books and counts, always with a second person. */
@Stateless
@RolesAllowed("BOOKLET_CUSTODIAN")
public class BookletService {
  @Inject Booklets booklets;
  @Inject Officers officers;
  @Inject Offices offices;
  @Inject Products products;
  @Inject BookletNumberForm form;
  @Inject StockLedger ledger;
  @Inject FinishedBooks finished;
  @Inject TwoPeople people;
  @Inject Feed feed;
  @Inject Callers callers;
  @Inject Clock clock;

  /**
   * Books a delivery into the vault of the custodian's location.
   *
   * @param blank kind of the blank, as products name it
   * @param second who signs with the custodian
   */
  public void receive(
      String deliveryNote, String blank, BookletRange range, Countersignature second) {
    form.check(range.first());
    if (deliveryNote == null || deliveryNote.isBlank() || blank == null || blank.isBlank()) {
      throw Refused.because("booklet.delivery.incomplete");
    }
    booklets.receive(
        new Batch(deliveryNote.strip(), blank, range, callers.current().location()),
        people.sign(second));
  }

  /** From the vault to an operator's drawer, at the operator's own location. */
  public void issue(BookletRange range, String operator, Countersignature second) {
    Officer to = people.operator(operator);
    booklets.move(
        StockMovement.of(range, BookletStep.ISSUE, people.sign(second), to.location())
            .toDrawer(to.username()));
  }

  /** Back to the vault at the end of a shift. */
  public void bringBack(BookletRange range, Countersignature second) {
    booklets.move(movement(range, BookletStep.BRING_BACK, second));
  }

  /** Takes a book out of use; one that an application holds is spoilt at its desk instead. */
  public void spoil(BookletNumber number, SpoilCause cause, Countersignature second) {
    if (booklets.find(number).flatMap(Booklet::heldFor).isPresent()) {
      throw Refused.because("booklet.held");
    }
    booklets.move(movement(BookletRange.of(number), BookletStep.SPOIL, second).because(cause));
  }

  /**
   * Destroys spoilt books.
   *
   * @param record number of the record (berita acara) that both sign
   */
  public void destroy(BookletRange range, String record, Countersignature second) {
    move(range, BookletStep.DESTROY, record, second);
  }

  public void sendBack(BookletRange range, String record, Countersignature second) {
    move(range, BookletStep.SEND_BACK, record, second);
  }

  /**
   * Not found where it should be: an incident, of which the directorate hears. A finished passport
   * that vanished from its shelf is valid nowhere any more.
   *
   * @throws Refused {@code booklet.handed-over} when the holder has it: he reports it lost himself
   */
  public void reportMissing(BookletNumber number, String record, Countersignature second) {
    Booklet book = booklets.find(number).orElseThrow(() -> Refused.because("booklet.unknown"));
    if (book.state() == BookletState.USED) {
      finished.vanish(book, record);
    }
    move(BookletRange.of(number), BookletStep.MISS, record, second);
    tell("booklet.missing", number, record, book.state());
  }

  /**
   * The incident is over: a blank lies in the vault of the custodian's location again; what was
   * spoilt, set aside or made when it vanished lies with the spoilt books and is never issued.
   */
  public void found(BookletNumber number, String record, Countersignature second) {
    BookletState before = ledger.lastSeen(number);
    boolean blank = before == BookletState.IN_VAULT || before == BookletState.IN_DRAWER;
    move(BookletRange.of(number), blank ? BookletStep.FIND : BookletStep.RECOVER, record, second);
    tell("booklet.found", number, record, before);
  }

  @RolesAllowed({"BOOKLET_CUSTODIAN", "PRINT_OPERATOR", "SUPERVISOR", "HEAD_OF_OFFICE", "AUDITOR"})
  public List<StockLine> stock() {
    return booklets.stock();
  }

  @RolesAllowed({"BOOKLET_CUSTODIAN", "PRINT_OPERATOR", "SUPERVISOR", "AUDITOR"})
  public Optional<Booklet> find(BookletNumber number) {
    return booklets.find(number);
  }

  /** The kinds of blanks that the offered products are made of. */
  public List<String> blanks() {
    return products.offeredOn(offices.own().today(clock)).stream()
        .map(Product::blank)
        .distinct()
        .sorted()
        .toList();
  }

  /** The print operators, and whoever else has blanks in a drawer, for the choice of one. */
  public List<Officer> operators() {
    Set<String> drawers =
        ledger.piles().stream().map(pile -> pile.place().drawer()).collect(Collectors.toSet());
    return officers.all().stream()
        .filter(each -> isOperator(each) || drawers.contains(each.username()))
        .toList();
  }

  private static boolean isOperator(Officer officer) {
    return officer.active() && officer.roles().contains(Role.PRINT_OPERATOR);
  }

  private void move(BookletRange range, BookletStep step, String record, Countersignature second) {
    booklets.move(movement(range, step, second).recordedAs(record));
  }

  private StockMovement movement(BookletRange range, BookletStep step, Countersignature second) {
    return StockMovement.of(range, step, people.sign(second), callers.current().location());
  }

  private void tell(String what, BookletNumber number, String record, BookletState before) {
    Map<String, String> data =
        Map.of(
            "location", callers.current().location(),
            "record", record.strip(),
            "was", before.name());
    feed.tell(new FeedEvent(what, 1, number.text(), clock.instant(), data));
  }
}
