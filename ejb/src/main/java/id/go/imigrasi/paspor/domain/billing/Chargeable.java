package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;

/**
 * What an applicant asks for, as far as it decides the price.
 *
 * @param product code of the product, for example {@code ELECTRONIC_10}
 * @param sameDay percepatan, on top of the book
 */
public record Chargeable(String product, boolean sameDay, OldBook oldBook) {

  /** A book and nothing else. */
  public static Chargeable book(String product) {
    return new Chargeable(product, false, OldBook.NONE);
  }

  /** What the filing asks for. */
  public static Chargeable of(Filing filing) {
    return new Chargeable(filing.product(), filing.sameDay(), oldBookOf(filing.type()));
  }

  private static OldBook oldBookOf(ApplicationType type) {
    return switch (type) {
      case LOST -> OldBook.LOST;
      case DAMAGED -> OldBook.DAMAGED;
      case LOST_BY_FORCE_MAJEURE -> OldBook.LOST_BY_DISASTER;
      case DAMAGED_BY_FORCE_MAJEURE -> OldBook.DAMAGED_BY_DISASTER;
      default -> OldBook.NONE;
    };
  }
}
