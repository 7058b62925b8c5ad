package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.InForce;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A line of the retention schedule (JRA).
 *
 * @param series code of the series
 * @param activeYears at the desk's reach
 * @param inactiveYears in the record centre
 */
public record Retention(
    String series, String name, int activeYears, int inactiveYears, Fate fate, InForce inForce) {

  public Retention {
    Objects.requireNonNull(series);
    Objects.requireNonNull(name);
    Objects.requireNonNull(fate);
    Objects.requireNonNull(inForce);
  }

  /** First day on which the file's fate may be proposed; nothing is ever destroyed by itself. */
  public LocalDate dueFor(LocalDate closed) {
    return closed.plusYears((long) activeYears + inactiveYears);
  }

  /** The last day on which a file may have been closed whose fate is due on that day. */
  public LocalDate closedBy(LocalDate day) {
    return day.minusYears((long) activeYears + inactiveYears);
  }

  /** What the schedule says about the end. */
  public enum Fate {
    /** Musnah: destroyed, with the approval of ANRI. */
    DESTROY,
    PERMANENT,
    /** Dinilai kembali. */
    APPRAISE_AGAIN
  }
}
