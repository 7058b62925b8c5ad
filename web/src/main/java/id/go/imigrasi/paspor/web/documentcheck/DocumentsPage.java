package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.service.DocumentCheckService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Customer Service: the checklist of the type, paper by paper; accept, return, refer, convert. */
@Named
@ViewScoped
public class DocumentsPage extends CorrectingDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/documents.xhtml?faces-redirect=true";

  @Inject private DocumentCheckService documents;

  private final Choice choice = new Choice();
  private final ScanForm scan = new ScanForm();
  private List<PaperLine> lines = List.of();

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected boolean settles(Refusal refusal) {
    return choice.settles(refusal);
  }

  @Override
  protected void opened() {
    lines = PaperLine.of(documents.checklist(open().number()));
    choice.setType(open().application().type());
    super.opened();
  }

  /** Every line that says nothing yet is in order, as most are. */
  public void allInOrder() {
    lines.stream()
        .filter(line -> line.isAlways() && !line.isDecided())
        .forEach(line -> line.setVerdict(Finding.Verdict.IN_ORDER));
  }

  public String keep() {
    write();
    return here();
  }

  public String accept() {
    write();
    Told.after(
        "documents.accepted",
        documents.accept(open().number(), open().version(), choice.getCard()).number());
    return PAGE;
  }

  public String giveBack() {
    write();
    Told.after("documents.returned", documents.giveBack(open().number(), open().version()).dueAt());
    return PAGE;
  }

  public String refer() {
    documents.refer(open().number(), open().version(), choice.getReason());
    return PAGE;
  }

  public String convert() {
    documents.convert(open().number(), open().version(), choice.getType());
    return here();
  }

  /** A stale screen writes nothing, not even its findings. */
  private void write() {
    documents.mustBeFresh(open().number(), open().version());
    lines.stream().filter(PaperLine::isDecided).forEach(this::write);
  }

  private void write(PaperLine line) {
    boolean seen = line.getVerdict() == Finding.Verdict.IN_ORDER;
    documents.find(open().number(), line.getKind(), line.getVerdict(), seen, line.getRemark());
  }

  public List<WorkItem> getWaiting() {
    return documents.waiting(0, MOST);
  }

  public List<Paper> getScans() {
    return documents.scans(open().number());
  }

  /** Keeps the scan of an original, for a walk-in or where the app's photo cannot be read. */
  public String addScan() {
    write();
    documents.addScan(open().number(), scan.getKind(), scan.bytes());
    return here();
  }

  public ScanForm getScan() {
    return scan;
  }

  public List<PaperLine> getLines() {
    return lines;
  }

  public Choice getChoice() {
    return choice;
  }
}
