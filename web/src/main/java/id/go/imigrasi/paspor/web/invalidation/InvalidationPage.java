package id.go.imigrasi.paspor.web.invalidation;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.service.InvalidationService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Measures against issued passports: what waits, a new proposal, and one that lies open. */
@Named
@ViewScoped
public class InvalidationPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/invalidation.xhtml?faces-redirect=true";

  @Inject private InvalidationService desk;

  private final ProposalForm form = new ProposalForm();
  private String id;
  private transient Invalidation open;
  private transient List<Line> waiting;

  /** The passport's number is scanned into the proposal. */
  @Override
  public String scanned(String code) {
    form.setPassport(code);
    return null;
  }

  public String propose() {
    Invalidation proposed =
        desk.propose(form.getPassport(), form.measure(), form.ground(), form.getReason());
    return PAGE + "&id=" + proposed.id();
  }

  /** The next step of the open measure; what was typed is its reason, decree or receipt. */
  public String take(String step) {
    desk.take(UUID.fromString(id), InvalidationStep.valueOf(step), form.getWords());
    return PAGE + "&id=" + id;
  }

  /** Whether the step is the caller's to take, now or after something else. */
  public boolean knows(String step) {
    InvalidationStep wanted = InvalidationStep.valueOf(step);
    return wanted.from().contains(getOpen().state()) && desk.isTheCallers(wanted);
  }

  public List<Refusal> refusals(String step) {
    return desk.refusals(getOpen().id(), InvalidationStep.valueOf(step));
  }

  /** The measure that the address names; null while none does. */
  public Invalidation getOpen() {
    if (open == null && id != null) {
      open =
          desk.find(UUID.fromString(id)).orElseThrow(() -> Refused.because("invalidation.unknown"));
    }
    return open;
  }

  public Passport getPassport() {
    return desk.passport(getOpen().passport()).orElse(null);
  }

  /** What is not over, the longest waiting first. */
  public List<Line> getWaiting() {
    if (waiting == null) {
      waiting =
          desk.unfinished().stream().map(each -> new Line(each, desk.isOverdue(each))).toList();
    }
    return waiting;
  }

  /** Every ground the caller may propose, with its measure in front. */
  public List<SelectItem> getGrounds() {
    return ProposalForm.choices(desk);
  }

  /** Whether there is a decree to print, and the caller is one who hands it out. */
  public boolean isLetter() {
    return desk.isTheCallers(InvalidationStep.DECREE)
        && getOpen().last(InvalidationStep.DECREE).isPresent();
  }

  public ProposalForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Opens the last measure against the passport of an application. */
  public void setNumber(String application) {
    desk.latest(new ApplicationNumber(application)).ifPresent(each -> id = each.id().toString());
  }

  public String getNumber() {
    return null;
  }

  /** A measure on the list, and whether its holder should have brought the passport. */
  public record Line(Invalidation measure, boolean overdue) {}
}
