package id.go.imigrasi.paspor.domain.passport;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A passport the directorate's register knows.
 *
 * @param number as printed; older ones have other forms than today's booklets
 * @param product the register's code of the kind of booklet
 * @param issuingOffice the office's four digits
 */
public record EarlierPassport(
    String number,
    String product,
    PassportStatus status,
    String holderName,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String issuingOffice) {
  public EarlierPassport {
    Objects.requireNonNull(number);
    Objects.requireNonNull(status);
  }

  @Override
  public String toString() {
    return "EarlierPassport[" + status + "]";
  }
}
