package id.go.imigrasi.paspor.domain.office;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;

/**
 * A passport the office offers: which blank it is made of and how long it is valid at most. What is
 * offered differs from office to office and from time to time.
 *
 * @param code of the product, as filings and tariffs name it, for example {@code ELECTRONIC_10}
 * @param blank code of the blank books it is made of, for example {@code ELECTRONIC}
 * @param validityYears 5 or 10 (Permenkumham 18/2022 art. 2A)
 * @param nameIn Indonesian name
 * @param nameEn English name
 */
public record Product(
    String code,
    String blank,
    int validityYears,
    boolean electronic,
    String nameIn,
    String nameEn,
    InForce inForce) {
  public Product {
    Objects.requireNonNull(code);
    Objects.requireNonNull(blank);
    Objects.requireNonNull(inForce);
    if (validityYears != 5 && validityYears != 10) {
      throw Refused.because("office.product.validity", validityYears);
    }
  }
}
