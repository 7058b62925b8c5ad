package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Loan;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.service.ArchiveService;
import id.go.imigrasi.paspor.service.FileLoanService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One folder of the archive: where it stands, and who has it. */
@Named
@ViewScoped
public class ArchiveFilePage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/archive-file.xhtml?faces-redirect=true&number=";

  @Inject private ArchiveService archive;
  @Inject private FileLoanService loans;

  private String number;
  private String borrower;
  private String purpose;
  private LocalDate due;
  private transient ArchivedFile file;

  public void open() {
    if (number != null && !number.isBlank()) {
      file =
          archive.where(application()).orElseThrow(() -> Refused.because("archive.file.unknown"));
    }
  }

  @Override
  public String scanned(String code) {
    return PAGE + new ApplicationNumber(code.replace(" ", "")).digits();
  }

  public String lend() {
    loans.lend(application(), borrower, purpose, due);
    Told.after("archive.lent", application().grouped());
    return PAGE + number;
  }

  public String takeBack() {
    loans.takeBack(application());
    Told.after("archive.taken-back", application().grouped());
    return PAGE + number;
  }

  public ArchivedFile getFile() {
    if (file == null) {
      open();
    }
    return file;
  }

  /** Who has it now; null while it is in its box. */
  public Loan getLoan() {
    return file == null ? null : loans.outOf(application()).orElse(null);
  }

  public boolean isOverdue() {
    return loans.overdue().contains(getLoan());
  }

  public List<Officer> getBorrowers() {
    return loans.borrowers();
  }

  private ApplicationNumber application() {
    return new ApplicationNumber(number.replace(" ", ""));
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getBorrower() {
    return borrower;
  }

  public void setBorrower(String borrower) {
    this.borrower = borrower;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
