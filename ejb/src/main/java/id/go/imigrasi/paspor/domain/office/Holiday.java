package id.go.imigrasi.paspor.domain.office;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which the office is closed although it is no weekend.
 *
 * @param decree the legal source, for example the ministers' joint decree (SKB) or an election's
 *     Keppres
 * @param confirmed false while no decree exists and the day is only expected
 */
public record Holiday(LocalDate day, String name, Kind kind, String decree, boolean confirmed) {

  public Holiday {
    Objects.requireNonNull(day);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(decree);
  }

  /** Why the office is closed. */
  public enum Kind {
    /** Libur nasional. */
    NATIONAL,
    /** Cuti bersama: civil servants take the day from their leave, together. */
    COLLECTIVE_LEAVE,
    /** Pemilu or pilkada. */
    ELECTION
  }
}
