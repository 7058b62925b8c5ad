package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * A blank that the station used up after the moment to which the database was restored.
 *
 * @param outcome what two people found; null while it is open
 * @param words what they wrote, for example the number of the record (berita acara)
 * @param operator login of the print operator, null while it is open
 * @param supervisor login of the supervisor, null while it is open
 */
public record RestoreFinding(
    StationWork work,
    Outcome outcome,
    String words,
    String operator,
    String supervisor,
    Instant reconciledAt) {
  private static final int LONGEST = 60;

  public RestoreFinding {
    Objects.requireNonNull(work);
  }

  public static RestoreFinding open(StationWork work) {
    return new RestoreFinding(work, null, null, null, null, null);
  }

  public boolean isOpen() {
    return outcome == null;
  }

  /** Two people have looked for the book. */
  public RestoreFinding reconciled(
      Outcome found, String written, String by, String witness, Instant now) {
    if (!isOpen()) {
      throw Refused.because("personalization.restored.done-already");
    }
    if (found == null || written == null || written.isBlank() || written.length() > LONGEST) {
      throw Refused.because("personalization.restored.words", LONGEST);
    }
    return new RestoreFinding(work, found, written.strip(), by, witness, now);
  }

  /** Where the book is. */
  public enum Outcome {
    /** It lies before both: it is perforated and counts as spoilt. */
    HERE,
    /** It left the office or is not found: it counts as missing, under a record. */
    GONE
  }
}
