package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Objects;

/**
 * One line of the stock book: which numbers moved, how, who signed. Lines are only ever added.
 *
 * @param location code of the location that has the books afterwards
 * @param drawer login of the operator who answers for them afterwards, empty for the vault
 * @param cause only with {@link BookletStep#SPOIL}, else null
 * @param application only with reserve, release and use, else null
 */
public record StockMovement(
    BookletRange range,
    BookletStep step,
    Signatures signatures,
    String location,
    String drawer,
    SpoilCause cause,
    ApplicationNumber application) {

  public StockMovement {
    Objects.requireNonNull(range);
    signatures.enoughFor(step);
    drawer = Objects.requireNonNullElse(drawer, "");
  }

  public static StockMovement of(
      BookletRange range, BookletStep step, Signatures signatures, String location) {
    return new StockMovement(range, step, signatures, location, "", null, null);
  }

  public StockMovement toDrawer(String operator) {
    return new StockMovement(range, step, signatures, location, operator, cause, application);
  }

  public StockMovement because(SpoilCause why) {
    return new StockMovement(range, step, signatures, location, drawer, why, application);
  }

  public StockMovement forApplication(ApplicationNumber number) {
    return new StockMovement(range, step, signatures, location, drawer, cause, number);
  }
}
