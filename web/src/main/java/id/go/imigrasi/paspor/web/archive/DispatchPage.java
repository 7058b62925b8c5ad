package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.service.ArchiveService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The dispatch book at the hand-over desk: finished files that go to Tikim. */
@Named
@ViewScoped
public class DispatchPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ArchiveService archive;

  private String[] chosen = {};

  /** An entry of the dispatch book with the chosen files. */
  public String send() {
    List<ApplicationNumber> files = Arrays.stream(chosen).map(ApplicationNumber::new).toList();
    Told.after("archive.sent", archive.send(files).number());
    return "/desk/handover-dispatch.xhtml?faces-redirect=true";
  }

  public List<WorkItem> getToSend() {
    return archive.toSend();
  }

  /** What Tikim sent away as missing or incomplete and waits for. */
  public List<AwaitedFile> getAwaited() {
    return archive.awaited();
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }
}
