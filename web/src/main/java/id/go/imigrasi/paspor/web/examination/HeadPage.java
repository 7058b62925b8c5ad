package id.go.imigrasi.paspor.web.examination;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.service.EndorsementService;
import id.go.imigrasi.paspor.service.HeadService;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The head's decisions: the dossier, and what may be decided about it. */
@Named
@ViewScoped
public class HeadPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/head.xhtml?faces-redirect=true";

  @Inject private HeadService head;
  @Inject private EndorsementService endorsements;

  private final Decree decree = new Decree();
  private String wording;

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected boolean settles(Refusal refusal) {
    return decree.settles(refusal);
  }

  /** Only what stood on the screen is approved; refused, the page shows the wording of now. */
  @Override
  protected void opened() {
    wording = getEndorsement().map(Endorsement::text).orElse(null);
  }

  public String approve() {
    head.approveExamination(open().number(), open().version());
    return PAGE;
  }

  public String suspend() {
    head.suspend(open().number(), open().version(), decree.getNumber(), decree.getMonths());
    return PAGE;
  }

  public String reject() {
    head.rejectAfterExamination(
        open().number(),
        open().version(),
        decree.getGround(),
        decree.getWords(),
        decree.getNumber());
    return PAGE;
  }

  public String approveEndorsement() {
    String seen = wording;
    opened();
    endorsements.approve(open().number(), seen);
    return PAGE;
  }

  public String cancelUncollected() {
    head.cancelUncollected(open().number(), open().version(), decree.getNumber());
    return PAGE;
  }

  public String cancelDeceased() {
    head.cancelDeceased(open().number(), open().version(), decree.getWords());
    return PAGE;
  }

  public String reinstate() {
    head.reinstate(open().number(), open().version(), decree.getWords());
    return PAGE;
  }

  public String reopen() {
    head.reopen(open().number(), open().version(), decree.getWords());
    return PAGE;
  }

  public List<WorkItem> getWaiting() {
    return head.waiting(0, MOST);
  }

  public List<WorkItem> getEndorsements() {
    return endorsements.waiting(MOST);
  }

  public List<WorkItem> getShelf() {
    return head.onTheShelf(0, MOST);
  }

  public Optional<Examination> getDossier() {
    return head.dossier(open().number());
  }

  public Optional<Endorsement> getEndorsement() {
    return endorsements.of(open().number());
  }

  public Decree getDecree() {
    return decree;
  }
}
