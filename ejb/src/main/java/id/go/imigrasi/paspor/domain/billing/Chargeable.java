package id.go.imigrasi.paspor.domain.billing;

/**
 * What an applicant asks for, as far as it decides the price.
 *
 * @param product code of the product, for example {@code ELECTRONIC}
 * @param validityYears 5 or 10
 * @param sameDay percepatan, on top of the book
 * @param firstTimeMigrantWorker the first passport of a migrant worker
 */
public record Chargeable(
    String product,
    int validityYears,
    boolean sameDay,
    OldBook oldBook,
    boolean firstTimeMigrantWorker) {

  /** A book and nothing else. */
  public static Chargeable book(String product, int validityYears) {
    return new Chargeable(product, validityYears, false, OldBook.NONE, false);
  }
}
