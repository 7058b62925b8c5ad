package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.HandOverService;
import id.go.imigrasi.paspor.service.SupervisorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The supervisor: cases in work; exceptions with a reason. */
@Named
@ViewScoped
public class SupervisorPage extends AssigningDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/supervisor.xhtml?faces-redirect=true";

  /** What the supervisor's own act makes true: the letter and the ground are recorded with it. */
  private static final Set<String> SETTLED =
      Set.of("lifecycle.withdrawal-is-signed", "lifecycle.ground-is-recorded");

  @Inject private SupervisorService supervisor;
  @Inject private AppointmentService appointments;
  @Inject private HandOverService handOvers;

  private String words;
  private String ground;

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected boolean settles(Refusal refusal) {
    return SETTLED.contains(refusal.key());
  }

  /** Lets the applicant in on another day than the appointment's. */
  public String excuse() {
    appointments.excuse(open().number());
    return here();
  }

  public String withdraw() {
    supervisor.withdraw(open().number(), open().version(), words);
    return PAGE;
  }

  public String rejectBySystem() {
    supervisor.rejectBySystem(open().number(), open().version(), ground, words);
    return PAGE;
  }

  public String refer() {
    supervisor.refer(open().number(), open().version(), words);
    return PAGE;
  }

  public String reinstate() {
    supervisor.reinstate(open().number(), open().version(), words);
    return PAGE;
  }

  /** Takes it on himself who the collector is, whom no comparison confirmed. */
  public String allowCollector() {
    handOvers.allow(open().number(), words);
    return PAGE;
  }

  /** Whether the passport of the open case waits for its collector. */
  public boolean isOnTheShelf() {
    return open().isOpen() && open().application().status() == Status.READY;
  }

  public List<WorkItem> getInWork() {
    return supervisor.inWork(0, MOST);
  }

  /** What a register speaks against before the applicant has come. */
  public List<WorkItem> getSpokenAgainst() {
    return supervisor.spokenAgainst();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public List<GroundOfRejection> getGrounds() {
    return supervisor.grounds();
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
