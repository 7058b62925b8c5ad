package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.QualityCheck;
import id.go.imigrasi.paspor.domain.personalization.QualityInspection;
import id.go.imigrasi.paspor.service.QualityService;
import id.go.imigrasi.paspor.web.frame.CaseHeader;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A finished passport beside what was ordered, and the word on it. */
@Named
@ViewScoped
public class QualityPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/quality.xhtml?faces-redirect=true";

  /** What the buttons themselves record. */
  private static final Set<String> DONE_BY_THE_BUTTON =
      Set.of(
          "lifecycle.quality-report-is-good",
          "lifecycle.quality-report-is-bad",
          "lifecycle.shelf-place-is-given");

  @Inject private QualityService desk;
  @Inject private OpenCase open;

  private final QualityWord word = new QualityWord();
  private String number;
  private transient QualityInspection inspection;
  private transient boolean looked;

  /** Opens what the address names; without a number the worklist shows. */
  public void load() {
    if (number != null && !number.isBlank()) {
      open.open(number);
    }
  }

  @Override
  public String scanned(String code) {
    open.open(code);
    return PAGE + "&number=" + open.number();
  }

  public String pass() {
    desk.pass(open.number(), open.version(), word.getPrinted());
    return PAGE;
  }

  public String spoil() {
    desk.spoil(open.number(), open.version(), word.getCause());
    return PAGE;
  }

  /** Why the step may not be taken; empty when it may. */
  public List<Refusal> refusals(String step) {
    return open.refusals(Step.valueOf(step)).stream()
        .filter(refusal -> !DONE_BY_THE_BUTTON.contains(refusal.key()))
        .toList();
  }

  /**
   * What was read; null while the open case has no finished passport. Looked for once a page: a
   * passport that comes from the station while it is being drawn would tear it.
   */
  public QualityInspection getInspection() {
    if (!looked && open.isOpen()) {
      inspection = desk.find(open.number()).orElse(null);
      looked = true;
    }
    return inspection;
  }

  public QualityCheck[] getChecks() {
    return QualityCheck.values();
  }

  public SpoilCause[] getCauses() {
    return SpoilCause.values();
  }

  public List<WorkItem> getWaiting() {
    return desk.waiting(0, MOST);
  }

  public CaseHeader getHeader() {
    return open.header();
  }

  public OpenCase getOpen() {
    return open;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** What the officer fills in. */
  public QualityWord getWord() {
    return word;
  }
}
