package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of the station's journal: what became of one blank. The journal lies outside the database
 * and does not go back in time with it.
 *
 * @param epoch which database the station worked for
 * @param state the station's last word: made or spoilt
 */
public record StationWork(
    String epoch,
    UUID requestId,
    ApplicationNumber application,
    BookletNumber booklet,
    StationState state,
    Instant at) {

  public StationWork {
    Objects.requireNonNull(epoch);
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(application);
    Objects.requireNonNull(booklet);
    Objects.requireNonNull(state);
    Objects.requireNonNull(at);
  }
}
