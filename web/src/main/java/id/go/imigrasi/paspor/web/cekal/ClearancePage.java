package id.go.imigrasi.paspor.web.cekal;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.service.ClearanceService;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The applicant beside the entry, the first officer's finding, the second officer's word. */
@Named
@ViewScoped
public class ClearancePage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/clearance.xhtml?faces-redirect=true";

  @Inject private ClearanceService desk;

  private transient List<Clearance> about;
  private final ClearanceForm form = new ClearanceForm();

  @Override
  protected String page() {
    return PAGE;
  }

  public String propose() {
    desk.propose(getCurrent().id(), getCurrent().version(), form.getOpinion());
    return here();
  }

  public String verify() {
    desk.verify(getCurrent().id(), getCurrent().version());
    return here();
  }

  public String sendBack() {
    desk.sendBack(getCurrent().id(), getCurrent().version(), form.getOpinion());
    return here();
  }

  public String askTheCentre() {
    desk.askTheCentre(getCurrent().id(), getCurrent().version(), form.getOpinion());
    return here();
  }

  public String reject() {
    desk.reject(open().number(), open().version(), form.getGround());
    return here();
  }

  public List<Clearance> getWaiting() {
    return desk.waiting(0, MOST);
  }

  /** The indication to be looked into next; null when there is none about this applicant. */
  public Clearance getCurrent() {
    return about().stream()
        .min(Comparator.comparing((Clearance each) -> each.state().isSettled()))
        .orElse(null);
  }

  /** Asked once a page: an indication that comes while it is being drawn would tear it. */
  private List<Clearance> about() {
    if (about == null) {
      about = open().isOpen() ? desk.of(open().number()) : List.of();
    }
    return about;
  }

  /** What was compared, the applicant's word beside the list's. */
  public List<Compared> getLines() {
    return getCurrent().hit().reasons().stream()
        .map(reason -> Compared.of(reason, open().applicant()))
        .toList();
  }

  /** Why the finding may not be entered; empty when it may. */
  public List<Refusal> getAgainstProposal() {
    if (getCurrent().hit().isHard()) {
      return List.of(Refusal.of("cekal.clearance.hard-hit"));
    }
    return against(ClearanceState.OPEN);
  }

  /** Why there is nothing to verify or send back; empty when there is. */
  public List<Refusal> getAgainstVerification() {
    return against(ClearanceState.PROPOSED);
  }

  /** Why the centre may not be asked; empty when it may. */
  public List<Refusal> getAgainstAsking() {
    return getCurrent().state() == ClearanceState.PROPOSED
        ? List.of()
        : against(ClearanceState.OPEN);
  }

  private List<Refusal> against(ClearanceState wanted) {
    return getCurrent().state() == wanted
        ? List.of()
        : List.of(Refusal.of("cekal.clearance.state"));
  }

  /** On which law a confirmed exit ban lets one reject; only the second officer chooses. */
  public List<GroundOfRejection> getGrounds() {
    return desk.grounds();
  }

  public ClearanceForm getForm() {
    return form;
  }
}
