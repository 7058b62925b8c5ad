package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The office's order to make one passport, and how far it is. Pictures travel as references with
 * their hashes.
 *
 * @param requestId makes the order unique wherever it arrives
 * @param product code of the passport product
 * @param sameDay goes first at the station
 * @param signature the holder's, or null for who cannot sign
 * @param details what only the chip may tell
 * @param state the furthest answer
 * @param since when that answer was given
 * @param latest the answer itself, or null before the first one
 */
public record PersonalizationOrder(
    UUID requestId,
    ApplicationNumber application,
    String product,
    BookletNumber booklet,
    boolean sameDay,
    DataPage page,
    Mrz mrz,
    ImageRef face,
    ImageRef signature,
    ChipDetails details,
    StationState state,
    Instant since,
    StationAnswer latest) {

  public PersonalizationOrder {
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(application);
    Objects.requireNonNull(product);
    Objects.requireNonNull(booklet);
    Objects.requireNonNull(page);
    Objects.requireNonNull(mrz);
    Objects.requireNonNull(face);
    Objects.requireNonNull(details);
    Objects.requireNonNull(state);
    Objects.requireNonNull(since);
  }

  /** The order with the answer, or as it was when the answer tells nothing further. */
  public PersonalizationOrder with(StationAnswer answer) {
    if (!tellsMore(answer)) {
      return this;
    }
    return new PersonalizationOrder(
        requestId,
        application,
        product,
        booklet,
        sameDay,
        page,
        mrz,
        face,
        signature,
        details,
        answer.state(),
        answer.at(),
        answer);
  }

  /** Whether the answer changes anything: it goes further, or says what an open order waits for. */
  public boolean tellsMore(StationAnswer answer) {
    return answer.state().isBeyond(state)
        || answer.state() == StationState.ACCEPTED
            && state == StationState.ACCEPTED
            && !answer.reason().isEmpty()
            && !answer.reason().equals(latest == null ? "" : latest.reason());
  }

  public Optional<ChipReferences> chip() {
    return Optional.ofNullable(latest).map(StationAnswer::chip);
  }

  /**
   * Whether the station has been silent for longer than it may: then it is asked, not told again.
   */
  public boolean isOverdue(Instant now, Duration patience) {
    return !state.isLast() && since.plus(patience).isBefore(now);
  }

  /** Whether the station has it and said what it waits for. */
  public boolean isHeldUp() {
    return !state.isLast() && latest != null && !latest.reason().isEmpty();
  }

  @Override
  public String toString() {
    return "PersonalizationOrder[" + requestId + ", " + state + "]";
  }
}
