package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.LegalHold;
import id.go.imigrasi.paspor.service.RetentionService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The orders to keep a folder: put beside the folder, lifted by a head from the list. */
@Named
@ViewScoped
public class HoldPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RetentionService retention;

  private String reason;
  private String chosen;
  private transient List<LegalHold> held;

  public String hold(String number) {
    ApplicationNumber file = new ApplicationNumber(number);
    retention.hold(file, reason);
    Told.after("archive.hold.put", file.grouped());
    return "/desk/archive-file.xhtml?faces-redirect=true&number=" + number;
  }

  public String lift() {
    if (chosen == null) {
      return null;
    }
    ApplicationNumber file = new ApplicationNumber(chosen);
    retention.lift(file, reason);
    Told.after("archive.hold.lifted", file.grouped());
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
  }

  /** The order on that folder; null where there is none. */
  public LegalHold on(String number) {
    return retention.holdOn(new ApplicationNumber(number)).orElse(null);
  }

  public List<LegalHold> getHeld() {
    if (held == null) {
      held = retention.held();
    }
    return held;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
