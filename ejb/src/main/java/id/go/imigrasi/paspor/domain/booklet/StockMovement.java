package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;

/**
 * What somebody wants done with numbered books: which, how, under whose signatures.
 *
 * @param location code of the location that has the books afterwards
 * @param drawer login of the operator who answers for them afterwards, empty for the vault
 * @param cause only with {@link BookletStep#SPOIL}, else null
 * @param application only with reserve, release and use, else null
 * @param record number of the official record (berita acara), empty where the step needs none
 */
public record StockMovement(
    BookletRange range,
    BookletStep step,
    Signatures signatures,
    String location,
    String drawer,
    SpoilCause cause,
    ApplicationNumber application,
    String record) {

  public StockMovement {
    Objects.requireNonNull(range);
    signatures.enoughFor(step);
    drawer = Objects.requireNonNullElse(drawer, "");
    record = Objects.requireNonNullElse(record, "").strip();
  }

  public static StockMovement of(
      BookletRange range, BookletStep step, Signatures signatures, String location) {
    return new StockMovement(range, step, signatures, location, "", null, null, "");
  }

  public StockMovement toDrawer(String operator) {
    return new StockMovement(
        range, step, signatures, location, operator, cause, application, record);
  }

  public StockMovement because(SpoilCause why) {
    return new StockMovement(range, step, signatures, location, drawer, why, application, record);
  }

  public StockMovement forApplication(ApplicationNumber number) {
    return new StockMovement(range, step, signatures, location, drawer, cause, number, record);
  }

  public StockMovement recordedAs(String number) {
    return new StockMovement(range, step, signatures, location, drawer, cause, application, number);
  }

  /** Refuses a spoilt book without a cause, and a step that ends in the books without a record. */
  StockMovement complete() {
    if (step == BookletStep.SPOIL && cause == null) {
      throw Refused.because("booklet.cause.missing");
    }
    if (step.recorded() && record.isEmpty()) {
      throw Refused.because("booklet.record.missing");
    }
    return this;
  }
}
