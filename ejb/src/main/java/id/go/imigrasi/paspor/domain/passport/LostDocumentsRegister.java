package id.go.imigrasi.paspor.domain.passport;

import java.time.LocalDate;
import java.util.List;

/**
 * The national bureau's way to the SLTD: lost, stolen and revoked numbers and missing blanks, day
 * by day (Doc 9303-2).
 */
public interface LostDocumentsRegister {

  /** Whether somebody fetches the days here; without that nothing is delivered. */
  boolean isFetched();

  /**
   * Lays down one day's reports, also when there are none, so that a day that is missing shows. The
   * same day again replaces what was laid down.
   *
   * @throws java.io.UncheckedIOException when it cannot be laid down
   */
  void deliver(String office, LocalDate day, List<ReportedPassport> reports);
}
