package id.go.imigrasi.paspor.web.application;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.service.CaseFileService;
import id.go.imigrasi.paspor.web.frame.CaseHeader;
import id.go.imigrasi.paspor.web.frame.Journey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The case file: who applied for what, the seven steps and the whole history. */
@Named
@RequestScoped
public class CasePage {
  @Inject private CaseFileService files;

  private String number;
  private CaseFileService.CaseFile file;

  /** Opens the file that the address names; without one the page asks for a scan. */
  public void open() {
    if (number != null) {
      file = files.open(new ApplicationNumber(number));
    }
  }

  public CaseHeader getHeader() {
    return file == null ? null : CaseHeader.of(file);
  }

  public Application getApplication() {
    return file == null ? null : file.application();
  }

  public Applicant getApplicant() {
    return file == null ? null : file.applicant();
  }

  /** Last day of the office's promise; null while there is none. */
  public LocalDate getPromised() {
    return file == null ? null : file.promise().due();
  }

  public List<Journey.Line> getJourney() {
    return file == null ? List.of() : Journey.of(file.application(), null);
  }

  /** The latest first. */
  public List<Transition> getHistory() {
    return file == null
        ? List.of()
        : file.application().history().stream()
            .sorted((a, b) -> Integer.compare(b.sequence(), a.sequence()))
            .toList();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
