package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a finished file lies and until when it is kept.
 *
 * @param position 1 for the first folder in its box
 * @param fateDue first day on which its fate may be proposed
 */
public record ArchivedFile(
    ApplicationNumber application, String box, int position, String series, LocalDate fateDue) {

  public ArchivedFile {
    Objects.requireNonNull(application);
    Objects.requireNonNull(box);
    Objects.requireNonNull(series);
    Objects.requireNonNull(fateDue);
  }
}
