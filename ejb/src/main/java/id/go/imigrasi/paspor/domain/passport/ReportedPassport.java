package id.go.imigrasi.paspor.domain.passport;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A passport of this office that no border shall accept any more, as Interpol's register of stolen
 * and lost travel documents (SLTD) wants to know of it: no name, nothing about its holder.
 *
 * @param office four digits of the issuing office
 * @param reportedOn day in the office's zone on which the office recorded it
 */
public record ReportedPassport(
    String number,
    Kind kind,
    LocalDate reportedOn,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String office) {

  public ReportedPassport {
    Objects.requireNonNull(number);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reportedOn);
    Objects.requireNonNull(issuedOn);
    Objects.requireNonNull(expiresOn);
    Objects.requireNonNull(office);
  }

  /** Why it is reported. */
  public enum Kind {
    LOST("L"),
    STOLEN("S"),
    REVOKED("R");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }

    /** As the register abbreviates it. */
    public String letter() {
      return letter;
    }
  }
}
