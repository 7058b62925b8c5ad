package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/**
 * Every numbered book of the office. Whatever moves a book writes the line of the stock book in the
 * same transaction.
 */
public interface Booklets {

  /**
   * Books a delivery into the vault.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code booklet.batch.known} or {@code
   *     booklet.number.known} when the note or one of the numbers is already in the books
   */
  void receive(Batch batch, Signatures signatures);

  /** Whether the delivery note, or one of the numbers, is already in the books. */
  boolean knows(Batch batch);

  Optional<Booklet> find(BookletNumber number);

  /** The book an application holds: set aside for it, or used for it. */
  Optional<Booklet> heldFor(ApplicationNumber application);

  /**
   * Sets the lowest free number of the signing operator's own drawer aside for an application. Two
   * applications never get the same book; an application that already holds one gets that one
   * again. Nobody waits for another's allocation.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code booklet.none-left}
   */
  Booklet reserve(
      ApplicationNumber application, String blank, String location, Signatures signatures);

  /**
   * Moves all books of the movement's range by its step, or none.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code booklet.step.impossible} when
   *     one of them is not there or not in a state the step may be taken from
   */
  void move(StockMovement movement);

  /** How many books there are per kind, location and state; the overview of the desk. */
  List<StockLine> stock();
}
