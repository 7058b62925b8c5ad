package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Loan;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.service.ArchiveService;
import id.go.imigrasi.paspor.service.FileLoanService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Tikim's archive: entries on the way, files to box, boxes, retention. */
@Named
@ViewScoped
public class ArchivePage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/archive.xhtml?faces-redirect=true";

  /** The box that is being filled stays the one for the next folder. */
  private static final String SAME_BOX = PAGE + "&includeViewParams=true";

  @Inject private ArchiveService archive;
  @Inject private FileLoanService loans;

  private final BoxForm box = new BoxForm();
  private int counted;
  private transient List<WorkItem> toBox;

  /** A folder's number is scanned: it goes into the chosen box; what has a place is shown. */
  @Override
  public String scanned(String code) {
    ApplicationNumber number = new ApplicationNumber(code.replace(" ", ""));
    if (archive.where(number).isPresent()) {
      return "/desk/archive-file.xhtml?faces-redirect=true&number=" + number.digits();
    }
    put(
        getToBox().stream()
            .filter(item -> item.number().equals(number))
            .findFirst()
            .orElseThrow(() -> Refused.because("archive.not-awaited", number.grouped())));
    return SAME_BOX;
  }

  public String receive(String entry) {
    archive.receive(entry, counted);
    Told.after("archive.received", entry);
    return PAGE;
  }

  public String file(WorkItem item) {
    put(item);
    return SAME_BOX;
  }

  public String openBox() {
    archive.openBox(box.getCode(), box.getRoom(), box.getRack(), box.getCapacity());
    Told.after("archive.opened", box.getCode());
    return SAME_BOX;
  }

  public List<TransferRegister> getOnTheWay() {
    return archive.onTheWay();
  }

  public List<WorkItem> getToBox() {
    if (toBox == null) {
      toBox = archive.toBox();
    }
    return toBox;
  }

  public List<FileBox> getBoxes() {
    return archive.boxes();
  }

  public List<AwaitedFile> getAwaited() {
    return archive.awaited();
  }

  public List<Loan> getOut() {
    return loans.out();
  }

  public boolean isOverdue(Loan loan) {
    return loans.overdue().contains(loan);
  }

  private void put(WorkItem item) {
    archive.file(item.number(), item.version(), box.getCode());
    Told.after("archive.filed", item.number().grouped());
  }

  public int getCounted() {
    return counted;
  }

  public void setCounted(int counted) {
    this.counted = counted;
  }

  public BoxForm getBox() {
    return box;
  }
}
