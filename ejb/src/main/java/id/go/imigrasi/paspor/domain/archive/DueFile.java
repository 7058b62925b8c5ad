package id.go.imigrasi.paspor.domain.archive;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A folder whose retention is over.
 *
 * @param since first day on which its fate may be proposed
 */
public record DueFile(ArchivedFile file, Retention rule, LocalDate since) {
  public DueFile {
    Objects.requireNonNull(file);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(since);
  }
}
