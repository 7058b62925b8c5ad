package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/** The loan register of the archive. */
public interface Loans {

  /**
   * Writes the loan or its return.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code archive.loan.out} when the
   *     folder is with somebody else
   */
  void keep(Loan loan);

  /** Who has the folder now. */
  Optional<Loan> outOf(ApplicationNumber application);

  /** What is out, the earliest due first. */
  List<Loan> out(int max);
}
