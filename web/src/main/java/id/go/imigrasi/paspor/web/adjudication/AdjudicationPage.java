package id.go.imigrasi.paspor.web.adjudication;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.service.AdjudicationService;
import id.go.imigrasi.paspor.service.AdjudicationService.Dossier;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One case on one screen: what was found, and the decision. */
@Named
@ViewScoped
public class AdjudicationPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/adjudication.xhtml?faces-redirect=true";

  @Inject private AdjudicationService adjudication;

  private String words;
  private String ground;
  private transient Dossier dossier;

  @Override
  protected String page() {
    return PAGE;
  }

  public String approve() {
    adjudication.approve(open().number(), open().version());
    return PAGE;
  }

  public String back() {
    adjudication.returnToBooth(open().number(), open().version(), words);
    return PAGE;
  }

  public String refer() {
    adjudication.refer(open().number(), open().version(), words);
    return PAGE;
  }

  public String reject() {
    adjudication.reject(open().number(), open().version(), ground, words);
    return PAGE;
  }

  public List<WorkItem> getWaiting() {
    return adjudication.waiting(0, MOST);
  }

  public Dossier getDossier() {
    if (dossier == null && open().isOpen()) {
      dossier = adjudication.dossier(open().number());
    }
    return dossier;
  }

  /** Dukcapil's word on the person; null while it has not answered. */
  public Outcome getOutcome() {
    return answer().map(IdentityAnswer::outcome).orElse(null);
  }

  /** How far each element agrees, in the order of the population register's form. */
  public List<Map.Entry<Element, Integer>> getScores() {
    return answer().map(each -> each.scores().entrySet()).orElse(Set.of()).stream()
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  private Optional<IdentityAnswer> answer() {
    return Optional.ofNullable(getDossier())
        .flatMap(Dossier::identity)
        .flatMap(IdentityCheck::answer);
  }

  public OpenCase getOpen() {
    return open();
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
