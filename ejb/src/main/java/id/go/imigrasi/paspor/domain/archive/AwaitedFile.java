package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Objects;

/**
 * A folder that stayed behind and that Tikim still waits for.
 *
 * @param entry the entry of the dispatch book it did not come with
 * @param since when that entry was received without it
 */
public record AwaitedFile(
    ApplicationNumber application, String entry, Shortfall why, Instant since) {

  public AwaitedFile {
    Objects.requireNonNull(application);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(why);
    Objects.requireNonNull(since);
  }
}
