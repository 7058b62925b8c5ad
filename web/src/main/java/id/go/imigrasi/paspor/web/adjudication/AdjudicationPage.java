package id.go.imigrasi.paspor.web.adjudication;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.service.AdjudicationService;
import id.go.imigrasi.paspor.service.AdjudicationService.Dossier;
import id.go.imigrasi.paspor.web.frame.CaseHeader;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One case on one screen: what was found, and the decision. */
@Named
@ViewScoped
public class AdjudicationPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/adjudication.xhtml?faces-redirect=true";

  @Inject private AdjudicationService adjudication;
  @Inject private OpenCase open;

  private String number;
  private String words;
  private String ground;
  private transient Dossier dossier;

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

  public String approve() {
    adjudication.approve(open.number(), open.version());
    return PAGE;
  }

  public String back() {
    adjudication.returnToBooth(open.number(), open.version(), words);
    return PAGE;
  }

  public String refer() {
    adjudication.refer(open.number(), open.version(), words);
    return PAGE;
  }

  public String reject() {
    adjudication.reject(open.number(), open.version(), ground, words);
    return PAGE;
  }

  /** Why the step may not be taken; empty when it may. */
  public List<Refusal> refusals(String step) {
    return open.refusals(Step.valueOf(step));
  }

  public List<WorkItem> getWaiting() {
    return adjudication.waiting(0, MOST);
  }

  public Dossier getDossier() {
    if (dossier == null && open.isOpen()) {
      dossier = adjudication.dossier(open.number());
    }
    return dossier;
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

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
