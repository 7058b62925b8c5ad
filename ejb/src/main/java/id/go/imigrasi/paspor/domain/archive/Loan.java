package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A line of the loan register: a folder that left the archive for a while.
 *
 * @param borrower login of the officer who has it
 * @param purpose what for, at most 200 characters
 * @param due last day on which it is still in time
 * @param takenBackBy null while it is out
 */
public record Loan(
    ApplicationNumber application,
    String borrower,
    String purpose,
    String lentBy,
    Instant lentAt,
    LocalDate due,
    String takenBackBy,
    Instant takenBackAt) {
  private static final int LONGEST = 200;

  public Loan {
    Objects.requireNonNull(application);
    Objects.requireNonNull(borrower);
    Objects.requireNonNull(lentBy);
    Objects.requireNonNull(lentAt);
    Objects.requireNonNull(due);
    if (purpose == null || purpose.isBlank() || purpose.length() > LONGEST) {
      throw Refused.because("archive.loan.purpose", LONGEST);
    }
  }

  /**
   * @param today the office's day
   */
  public static Loan of(
      ApplicationNumber file,
      String borrower,
      String purpose,
      LocalDate due,
      String lentBy,
      Instant now,
      LocalDate today) {
    if (due == null || due.isBefore(today)) {
      throw Refused.because("archive.loan.due");
    }
    return new Loan(file, borrower, purpose, lentBy, now, due, null, null);
  }

  /** Refuses what came back already. */
  public Loan takenBack(String by, Instant now) {
    if (!isOut()) {
      throw Refused.because("archive.loan.back-already");
    }
    return new Loan(application, borrower, purpose, lentBy, lentAt, due, by, now);
  }

  public boolean isOut() {
    return takenBackBy == null;
  }

  public boolean isOverdue(LocalDate today) {
    return isOut() && today.isAfter(due);
  }
}
