package id.go.imigrasi.paspor.web.handover;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.service.HandOverService;
import id.go.imigrasi.paspor.service.IdentityService;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The hand-over desk: shelf place, who collects, the comparison, the signature. */
@Named
@ViewScoped
public class HandOverPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  static final String PAGE = "/desk/handover.xhtml?faces-redirect=true";
  private static final String SIGNED_NOW = "lifecycle.hand-over-is-signed";

  @Inject private HandOverService handOvers;
  @Inject private IdentityService identity;
  @Inject private PassportShelf shelf;

  private final CollectorForm form = new CollectorForm();
  private transient Optional<HandOver> line;
  private transient Optional<IdentityStanding.Line> proxy;

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected boolean settles(Refusal refusal) {
    return SIGNED_NOW.equals(refusal.key());
  }

  @Override
  protected void opened() {
    form.setName(open().applicant().fullName().text());
    form.setIdentity(open().applicant().nik().digits());
    getLine().map(HandOver::collector).ifPresent(form::show);
  }

  /** The slip opens the case; then a shelf's label says where its passport was laid. */
  @Override
  public String scanned(String code) {
    return open().isOpen() && shelf.lays(open().number(), code) ? PAGE : super.scanned(code);
  }

  public String begin() {
    handOvers.begin(open().number(), form.collector());
    return here();
  }

  /** Goes without the passport; what was noted says why. */
  public String refuse() {
    handOvers.refuse(open().number(), form.getNote());
    return PAGE;
  }

  public List<Attempt> getAttempts() {
    return handOvers.attempts(open().number());
  }

  public String handOver() {
    handOvers.handOver(open().number(), open().version(), form.signatureBytes());
    Told.after("handover.done", open().number().grouped());
    return PAGE;
  }

  /** With a finger if one was pressed, else by eye. */
  public String compare(boolean same) {
    if (form.hasPress()) {
      handOvers.compareFinger(open().number(), form.getFinger(), form.pressBytes());
    } else {
      handOvers.compareByEye(open().number(), form.getMethod(), same, form.getNote());
    }
    return here();
  }

  public Optional<HandOver> getLine() {
    if (line == null && open().isOpen()) {
      line = handOvers.line(open().number());
    }
    return line;
  }

  /** What Dukcapil says about a proxy; empty for everybody else. */
  public Optional<IdentityStanding.Line> getProxy() {
    if (proxy == null) {
      proxy =
          getLine()
              .map(HandOver::collector)
              .flatMap(Collector::question)
              .flatMap(
                  asked ->
                      identity.standing(open().number()).lines().stream()
                          .filter(each -> each.subject() == Subject.PROXY)
                          .findFirst());
    }
    return proxy;
  }

  public CollectorForm getForm() {
    return form;
  }
}
