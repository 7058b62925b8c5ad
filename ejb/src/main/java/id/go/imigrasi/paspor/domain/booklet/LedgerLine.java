package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the stock book, in double entry: numbers leave one place and reach another. Lines are
 * only ever added, and never mix numbers of two deliveries, places or applications.
 *
 * @param deliveryNote the delivery the numbers came with
 * @param from where all of them were, or null for what the maker delivers
 * @param to where all of them are afterwards
 * @param application the case the book was or is set aside for, or null
 * @param cause only with {@link BookletStep#SPOIL}, else null
 * @param record number of the official record (berita acara), or empty where the step needs none
 */
public record LedgerLine(
    String deliveryNote,
    BookletRange range,
    BookletStep step,
    Place from,
    Place to,
    ApplicationNumber application,
    SpoilCause cause,
    String record,
    Signatures signatures) {

  public LedgerLine {
    Objects.requireNonNull(deliveryNote);
    Objects.requireNonNull(range);
    Objects.requireNonNull(step);
    Objects.requireNonNull(to);
    Objects.requireNonNull(signatures);
    record = Objects.requireNonNullElse(record, "");
  }

  /** The first line of every number. */
  public static LedgerLine received(Batch batch, Signatures signatures) {
    return new LedgerLine(
        batch.deliveryNote(),
        batch.range(),
        BookletStep.RECEIVE,
        null,
        Place.vault(batch.location()),
        null,
        null,
        batch.deliveryNote(),
        signatures);
  }

  /** What a movement does to neighbouring books that are all at the same place. */
  public static LedgerLine moved(
      String deliveryNote, BookletRange range, Booklet before, StockMovement movement) {
    Booklet after = before.moved(movement);
    return new LedgerLine(
        deliveryNote,
        range,
        movement.step(),
        before.place(),
        after.place(),
        Optional.ofNullable(movement.application()).or(before::heldFor).orElse(null),
        movement.cause(),
        movement.record(),
        movement.signatures());
  }

  /** The application that holds the book after this line. */
  public Optional<ApplicationNumber> holder() {
    boolean holds = to.state() == BookletState.RESERVED || to.state() == BookletState.USED;
    return holds ? Optional.ofNullable(application) : Optional.empty();
  }

  /** What the step's row of the table asks of people: a second one where two have to sign. */
  boolean isSigned() {
    String witness = signatures.witness();
    return !step.witnessed() || (!witness.isEmpty() && !witness.equals(signatures.officer()));
  }
}
