package id.go.imigrasi.paspor.domain.ending;

import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the table of endings. Who may decide it stands in the lifecycle's rows of its step.
 *
 * @param message what the applicant is told by mail, null for nothing
 * @param letters what is printed
 * @param captured whether photo and fingers may have been taken by then; what was taken is kept
 * @param series where the file is archived; null where the case goes on later
 */
public record Ending(
    Step step,
    MoneyFate money,
    PlaceFate place,
    BookletFate booklet,
    OldPassportRule oldPassport,
    NoticeKind message,
    Set<LetterKind> letters,
    boolean captured,
    Series series) {

  /** Whether a place goes back to the calendar when the case ends from there. */
  public boolean freesPlace(Status from) {
    return place == PlaceFate.FREED_UNLESS_COME && from == Status.REGISTERED;
  }

  /** Empty while the case is only put off. */
  public Optional<Series> archivedIn() {
    return Optional.ofNullable(series);
  }

  static Line when(Step step) {
    return new Line(step);
  }

  /** A line being written. */
  record Line(Step step) {
    Charged money(MoneyFate money, PlaceFate place) {
      return new Charged(step, money, place);
    }
  }

  /** The line so far. */
  record Charged(Step step, MoneyFate money, PlaceFate place) {
    Booked books(BookletFate booklet, OldPassportRule oldPassport) {
      return new Booked(this, booklet, oldPassport);
    }
  }

  /** The line so far. */
  record Booked(Charged charged, BookletFate booklet, OldPassportRule oldPassport) {
    Told told(NoticeKind message, LetterKind... letters) {
      return new Told(this, message, Set.of(letters));
    }
  }

  /** The line so far. */
  record Told(Booked booked, NoticeKind message, Set<LetterKind> letters) {
    Ending captured(Series series) {
      return filed(true, series);
    }

    Ending uncaptured(Series series) {
      return filed(false, series);
    }

    private Ending filed(boolean captured, Series series) {
      return new Ending(
          booked.charged().step(),
          booked.charged().money(),
          booked.charged().place(),
          booked.booklet(),
          booked.oldPassport(),
          message,
          letters,
          captured,
          series);
    }
  }
}
