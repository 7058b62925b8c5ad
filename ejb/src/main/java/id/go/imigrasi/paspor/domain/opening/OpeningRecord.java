package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Objects;

/**
 * The record of one file of the opening day: who put it in, who confirmed it, and what it held.
 *
 * @param number 1 for the office's first
 * @param content the file itself, encrypted, with its SHA-256; the same file is never taken twice
 * @param lines without the header
 * @param counted blanks, cases, passports or folders in it
 * @param confirmedBy null until the second person signs; nothing is written before
 */
public record OpeningRecord(
    int number,
    OpeningFile kind,
    ImageRef content,
    int lines,
    int counted,
    String inputBy,
    Instant inputAt,
    String confirmedBy,
    Instant confirmedAt) {

  public OpeningRecord {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(content);
    Objects.requireNonNull(inputBy);
    Objects.requireNonNull(inputAt);
  }

  public static OpeningRecord input(
      int number,
      OpeningFile kind,
      ImageRef content,
      int lines,
      int counted,
      String by,
      Instant at) {
    return new OpeningRecord(number, kind, content, lines, counted, by, at, null, null);
  }

  /** Refuses the one who put it in, and a second time. */
  public OpeningRecord confirmed(String by, Instant at) {
    if (isConfirmed()) {
      throw Refused.because("opening.confirmed-already");
    }
    if (inputBy.equals(by)) {
      throw Refused.because("opening.same-hand");
    }
    return new OpeningRecord(number, kind, content, lines, counted, inputBy, inputAt, by, at);
  }

  public boolean isConfirmed() {
    return confirmedBy != null;
  }

  /** Where a case came from, for its history. */
  public String provenance(int line) {
    return "opening record " + number + ", line " + line + ", sha256 " + content.sha256();
  }
}
