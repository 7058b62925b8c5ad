package id.go.imigrasi.paspor.web.interview;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.interview.Answer;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.service.InterviewService;
import id.go.imigrasi.paspor.web.biometrics.BoothPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The interview beside the sitting, and the four ways in which both end. */
@Named
@ViewScoped
public class InterviewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NEXT = "/desk/booth.xhtml?faces-redirect=true";

  private static final Set<String> ON_THIS_PAGE =
      Set.of(
          "lifecycle.photo-is-taken",
          "lifecycle.fingers-are-taken",
          "lifecycle.signature-is-taken",
          "lifecycle.interview-is-accepted",
          "lifecycle.finding-is-recorded",
          "lifecycle.ground-is-recorded");

  @Inject private InterviewService interviews;
  @Inject private BoothPage booth;
  @Inject private Stated stated;

  private final Noted noted = new Noted();
  private transient InterviewForm form;

  /** Shows what was noted so far. */
  public void load() {
    if (booth.getOpen().isOpen()) {
      noted.show(interviews.interview(booth.getOpen().number()));
      stated.load(booth.getOpen().application());
    }
  }

  public String keep() {
    booth.takeIn();
    note();
    return NEXT + "&number=" + booth.getOpen().number();
  }

  public String accept() {
    booth.takeIn();
    Interview kept = note();
    stated.mustBeProposed();
    interviews.accept(kept, booth.getOpen().version());
    return NEXT + "&slip=" + kept.application();
  }

  public String hold() {
    interviews.hold(note(), booth.getOpen().version(), noted.getReason());
    return NEXT;
  }

  public String refer() {
    interviews.refer(note(), booth.getOpen().version(), noted.getReason());
    return NEXT;
  }

  public String reject() {
    interviews.reject(note(), booth.getOpen().version(), noted.getGround(), noted.getReason());
    return NEXT;
  }

  /** Keeps what was typed whatever becomes of the ending, and returns it as it is kept. */
  private Interview note() {
    Interview before = interviews.interview(booth.getOpen().number());
    stated.keep(before.application());
    interviews.note(noted.writeIn(before, getForm().statement().code()));
    return interviews.interview(before.application());
  }

  public Stated getStated() {
    return stated;
  }

  /** Why the ending is not to be had; what the page itself still sends is no reason yet. */
  public List<Refusal> refusals(String step) {
    return booth.getOpen().refusals(Step.valueOf(step)).stream()
        .filter(refusal -> !ON_THIS_PAGE.contains(refusal.key()))
        .toList();
  }

  public InterviewForm getForm() {
    if (form == null) {
      form = interviews.form();
    }
    return form;
  }

  public Noted getNoted() {
    return noted;
  }

  public String getYes() {
    return Answer.YES;
  }

  public String getNo() {
    return Answer.NO;
  }
}
