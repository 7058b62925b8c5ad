package id.go.imigrasi.paspor.web.conformity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.conformity.Cause;
import id.go.imigrasi.paspor.domain.conformity.NonConformity;
import id.go.imigrasi.paspor.domain.conformity.Stage;
import id.go.imigrasi.paspor.service.ConformityService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The book of non-conformities: found, corrected, approved. */
@Named
@ViewScoped
public class ConformityPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/conformity.xhtml?faces-redirect=true";

  @Inject private ConformityService book;

  private final Found found = new Found();
  private String correction;
  private String prevention;
  private long cost;

  /** The number of the case concerned is scanned into the form. */
  @Override
  public String scanned(String code) {
    found.setNumber(new ApplicationNumber(code.replace(" ", "")).digits());
    return null;
  }

  public String record() {
    book.found(
        new ApplicationNumber(found.getNumber()),
        found.getBooklet(),
        found.getStage(),
        found.getCause(),
        found.getWhat());
    return PAGE;
  }

  public String correct(UUID id) {
    book.correct(id, correction, prevention, cost);
    return PAGE;
  }

  public String approve(UUID id) {
    book.approve(id);
    return PAGE;
  }

  public List<NonConformity> getOpen() {
    return book.open();
  }

  public Stage[] getStages() {
    return Stage.values();
  }

  public Cause[] getCauses() {
    return Cause.values();
  }

  public Found getFound() {
    return found;
  }

  public String getCorrection() {
    return correction;
  }

  public void setCorrection(String correction) {
    this.correction = correction;
  }

  public String getPrevention() {
    return prevention;
  }

  public void setPrevention(String prevention) {
    this.prevention = prevention;
  }

  public long getCost() {
    return cost;
  }

  public void setCost(long cost) {
    this.cost = cost;
  }
}
