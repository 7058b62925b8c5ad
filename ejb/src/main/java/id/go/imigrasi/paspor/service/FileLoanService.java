package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Loan;
import id.go.imigrasi.paspor.domain.archive.Loans;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The loan register of the archive: who has which folder, and until when. */
@Stateless
@RolesAllowed("ARCHIVIST")
public class FileLoanService {
  private static final int MOST = 500;

  @Inject Archive archive;
  @Inject Loans loans;
  @Inject Officers officers;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /**
   * @param borrower login of an active officer
   * @param purpose what for
   * @param due last day on which it is still in time
   */
  public Loan lend(ApplicationNumber file, String borrower, String purpose, LocalDate due) {
    ArchivedFile there =
        archive.fileOf(file).orElseThrow(() -> Refused.because("archive.file.unknown"));
    if (there.destroyedUnder().isPresent()) {
      throw Refused.because("archive.file.destroyed");
    }
    if (loans.outOf(file).isPresent()) {
      throw Refused.because("archive.loan.out");
    }
    Officer to =
        officers
            .find(borrower == null ? "" : borrower.strip())
            .filter(Officer::active)
            .orElseThrow(() -> Refused.because("archive.loan.borrower"));
    String me = callers.current().id();
    Loan loan = Loan.of(file, to.username(), purpose, due, me, clock.instant(), today());
    loans.keep(loan);
    return loan;
  }

  public Loan takeBack(ApplicationNumber file) {
    Loan back =
        loans
            .outOf(file)
            .orElseThrow(() -> Refused.because("archive.loan.none"))
            .takenBack(callers.current().id(), clock.instant());
    loans.keep(back);
    return back;
  }

  /** Who has the folder now. */
  public Optional<Loan> outOf(ApplicationNumber file) {
    return loans.outOf(file);
  }

  /** What is out, the earliest due first. */
  public List<Loan> out() {
    return loans.out(MOST);
  }

  /** What should have come back before today. */
  public List<Loan> overdue() {
    return out().stream().filter(loan -> loan.isOverdue(today())).toList();
  }

  /** The active officers. */
  public List<Officer> borrowers() {
    return officers.all().stream().filter(Officer::active).toList();
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }
}
