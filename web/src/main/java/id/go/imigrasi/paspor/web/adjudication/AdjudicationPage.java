package id.go.imigrasi.paspor.web.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.service.AdjudicationLine.Place;
import id.go.imigrasi.paspor.service.AdjudicationService;
import id.go.imigrasi.paspor.service.AssignmentService;
import id.go.imigrasi.paspor.service.DossierService;
import id.go.imigrasi.paspor.service.DossierService.Dossier;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** One case on one screen: what was found, and the decision. */
@Named
@ViewScoped
public class AdjudicationPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/adjudication.xhtml?faces-redirect=true";

  @Inject private AdjudicationService adjudication;
  @Inject private AssignmentService assignment;
  @Inject private DossierService dossiers;

  private final Ruling ruling = new Ruling();

  private transient Dossier dossier;

  @Override
  protected String page() {
    return PAGE;
  }

  /** A case that is not this officer's to read is refused before anything of it shows. */
  @Override
  protected void opened() {
    try {
      dossier = dossiers.of(open().number());
    } catch (Refused refused) {
      open().close();
      throw refused;
    }
  }

  /** The case whose turn it is; the worklist stays when there is none. */
  public String next() {
    return assignment.next().map(number -> PAGE + "&number=" + number).orElse(PAGE);
  }

  /** The officer is related to the applicant or has another interest in the case. */
  public String conflict() {
    assignment.declareConflict(open().number(), ruling.getWords());
    return PAGE;
  }

  public String approve() {
    adjudication.approve(open().number(), open().version());
    return PAGE;
  }

  public String back() {
    adjudication.returnToBooth(open().number(), open().version(), ruling.getWords());
    return PAGE;
  }

  public String refer() {
    adjudication.refer(open().number(), open().version(), ruling.getWords());
    return PAGE;
  }

  public String reject() {
    adjudication.reject(open().number(), open().version(), ruling.getGround(), ruling.getWords());
    return PAGE;
  }

  /** Why the step may not be taken, or not by this officer. */
  @Override
  public List<Refusal> refusals(String step) {
    if (!open().isOpen()) {
      return List.of();
    }
    return Stream.concat(
            super.refusals(step).stream(), adjudication.against(open().number()).stream())
        .distinct()
        .toList();
  }

  /** Whoever is next comes first. */
  public List<Place> getWaiting() {
    return adjudication.waiting(MOST);
  }

  /** Whether a case of the list may be opened by picking it. */
  public boolean opens(ApplicationNumber number) {
    return !adjudication.nextInLine() || assignment.inHand().filter(number::equals).isPresent();
  }

  public Dossier getDossier() {
    if (dossier == null && open().isOpen()) {
      dossier = dossiers.of(open().number());
    }
    return dossier;
  }

  public OpenCase getOpen() {
    return open();
  }

  public Ruling getRuling() {
    return ruling;
  }
}
