package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * An order that a folder be kept whatever its retention says: it is evidence.
 *
 * @param reason for example the number of a court's or the police's letter
 */
public record LegalHold(ApplicationNumber file, String reason, String by, Instant at) {
  private static final int LONGEST = 200;

  public LegalHold {
    Objects.requireNonNull(file);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
      throw Refused.because("archive.hold.reason", LONGEST);
    }
  }
}
