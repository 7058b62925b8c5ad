package id.go.imigrasi.paspor.web.application;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.service.LetterService;
import id.go.imigrasi.paspor.web.frame.CaseHeader;
import id.go.imigrasi.paspor.web.frame.Journey;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case file, one key away from every desk: the person, the filing, the history. */
@Named
@ViewScoped
public class CasePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenCase open;
  @Inject private LetterService letters;

  private String number;

  /** Opens what the address names. */
  public void load() {
    if (number != null && !number.isBlank()) {
      open.open(number);
    }
  }

  public CaseHeader getHeader() {
    return open.header();
  }

  public Applicant getApplicant() {
    return open.applicant();
  }

  /** The parts of the address that are known, in one line. */
  public String getAddress() {
    Address address = open.applicant().address();
    return Stream.of(address.street(), address.village(), address.district(), address.regency())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  public String getProduct() {
    return open.productName();
  }

  public Application getApplication() {
    return open.application();
  }

  /** Last day of the office's promise; null while there is none. */
  public LocalDate getPromised() {
    return open.file().promise().due();
  }

  public List<Journey.Line> getJourney() {
    return Journey.of(open.application(), open.file().paidAt().orElse(null));
  }

  /** The newest line first. */
  public List<Transition> getHistory() {
    return open.application().history().stream()
        .sorted(Comparator.comparingInt(Transition::sequence).reversed())
        .toList();
  }

  /** What this officer can print of the case. */
  public List<LetterKind> getPapers() {
    return open.isOpen() ? List.copyOf(letters.available(open.number())) : List.of();
  }

  /** Whether nobody changed a line of the history. */
  public boolean isWhole() {
    return open.application().historyIsWhole();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
