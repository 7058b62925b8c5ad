package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An incomplete file that went back to the applicant, and until when it may be completed.
 *
 * @param dueAt the end of the last day, after which the application counts as withdrawn
 */
public record FileReturn(ApplicationNumber application, Instant returnedAt, Instant dueAt) {
  /** Calendar days to complete a file. Permenkumham 8/2014 art. 7, the offices' practice. */
  public static final int DAYS = 7;

  public FileReturn {
    Objects.requireNonNull(application);
    Objects.requireNonNull(returnedAt);
    Objects.requireNonNull(dueAt);
  }

  /** The seventh day after the return still counts, to its midnight in the office's zone. */
  public static FileReturn at(ApplicationNumber application, Instant now, ZoneId zone) {
    LocalDate last = LocalDate.ofInstant(now, zone).plusDays(DAYS);
    return new FileReturn(application, now, last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(dueAt);
  }
}
