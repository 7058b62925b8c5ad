package id.go.imigrasi.paspor.domain.passport;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A book of this office that no border shall accept any more, as Interpol's register of stolen and
 * lost travel documents (SLTD) wants to know of it: no name, nothing about its holder.
 *
 * @param issuedOn null for a blank, as {@code expiresOn}
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
    Objects.requireNonNull(office);
  }

  /** A book that vanished in the office, or was found again, before it was anybody's passport. */
  public static ReportedPassport blank(
      String number, boolean missing, LocalDate reportedOn, String office) {
    Kind kind = missing ? Kind.BLANK : Kind.FOUND;
    return new ReportedPassport(number, kind, reportedOn, null, null, office);
  }

  /** Why it is reported. */
  public enum Kind {
    LOST("L"),
    STOLEN("S"),
    REVOKED("R"),
    /** A blank that was stolen or is missing (Doc 9303-2): reported by its number. */
    BLANK("B"),
    /** A blank that was found again: it may become a passport after all. */
    FOUND("F");

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
