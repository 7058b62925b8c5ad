package id.go.imigrasi.paspor.web.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.service.CaseFileService;
import id.go.imigrasi.paspor.service.CaseFileService.CaseFile;
import id.go.imigrasi.paspor.service.DuplicateService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Two people side by side whose fingers and data do not fit, and an officer's word on them. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/supervisor-duplicates.xhtml?faces-redirect=true";

  @Inject private DuplicateService duplicates;
  @Inject private CaseFileService cases;

  private String number;
  private String reason;
  private transient DuplicateCheck check;
  private transient CaseFile own;
  private transient List<Pair> others;

  public List<DuplicateCheck> getWaiting() {
    return duplicates.suspects();
  }

  /** The suspected case that the address names; null while none is chosen. */
  public DuplicateCheck getCheck() {
    if (check == null && number != null) {
      check =
          duplicates
              .of(new ApplicationNumber(number))
              .orElseThrow(() -> Refused.because("biometrics.duplicate.unknown"));
    }
    return check;
  }

  public CaseFile getOwn() {
    if (own == null) {
      own = cases.open(getCheck().application());
    }
    return own;
  }

  public List<Pair> getOthers() {
    if (others == null) {
      others =
          getCheck().candidates().stream()
              .map(each -> new Pair(each, each.here().map(cases::open).orElse(null)))
              .toList();
    }
    return others;
  }

  public String dismiss() {
    duplicates.dismiss(new ApplicationNumber(number), reason);
    return PAGE;
  }

  public String confirm() {
    duplicates.confirm(new ApplicationNumber(number), reason);
    return PAGE;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * An earlier case beside what is suspicious about it.
   *
   * @param file null when it is another office's
   */
  public record Pair(DuplicateCandidate candidate, CaseFile file) {

    /** Whether there was anything to compare at all. */
    public boolean isComparable() {
      return candidate.suspicion() != DuplicateCandidate.Suspicion.NOT_COMPARABLE;
    }

    @Override
    public String toString() {
      return candidate.toString();
    }
  }
}
