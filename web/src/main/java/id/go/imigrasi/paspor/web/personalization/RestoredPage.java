package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.service.RestoreService;
import id.go.imigrasi.paspor.web.office.SecondPerson;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Blanks of which the station knows more than a restored database, looked for one by one. */
@Named
@ViewScoped
public class RestoredPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RestoreService service;
  @Inject private SecondPerson second;

  private String words;

  public String here(RestoreFinding finding) {
    return reconcile(finding, RestoreFinding.Outcome.HERE);
  }

  public String gone(RestoreFinding finding) {
    return reconcile(finding, RestoreFinding.Outcome.GONE);
  }

  public List<RestoreFinding> getOpen() {
    return service.open();
  }

  private String reconcile(RestoreFinding finding, RestoreFinding.Outcome outcome) {
    UUID request = finding.work().requestId();
    service.reconcile(request, outcome, words, second.signature());
    Told.after("restored.done", finding.work().booklet().text());
    return "/desk/personalization-restored.xhtml?faces-redirect=true";
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
