package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.DueFile;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.service.DestructionService;
import id.go.imigrasi.paspor.service.RetentionService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What the archive has kept long enough, and the schedule that says so. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RetentionService retention;
  @Inject private DestructionService destructions;

  private String[] chosen = {};
  private transient List<DueFile> due;

  public String propose() {
    List<ApplicationNumber> files = Arrays.stream(chosen).map(ApplicationNumber::new).toList();
    Told.after("destruction.proposed", destructions.propose(files).number());
    return "/desk/archive-retention.xhtml?faces-redirect=true";
  }

  public List<DueFile> getDue() {
    if (due == null) {
      due = retention.due();
    }
    return due;
  }

  public List<Retention> getRules() {
    return retention.rules();
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }
}
