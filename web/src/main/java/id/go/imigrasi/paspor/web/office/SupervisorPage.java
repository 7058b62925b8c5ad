package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.SupervisorService;
import id.go.imigrasi.paspor.service.SupervisorService.LaneLoad;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The supervisor: lanes, counters, cases in work; exceptions with a reason. */
@Named
@ViewScoped
public class SupervisorPage extends AssigningDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/supervisor.xhtml?faces-redirect=true";
  private static final String SIGNED_NOW = "lifecycle.withdrawal-is-signed";

  @Inject private SupervisorService supervisor;
  @Inject private AppointmentService appointments;

  private String words;
  private Lane lane = Lane.CUSTOMER_SERVICE;

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected boolean settles(Refusal refusal) {
    return SIGNED_NOW.equals(refusal.key());
  }

  public String close(String code) {
    supervisor.closeCounter(code);
    return PAGE;
  }

  public String reassign(String code) {
    supervisor.reassign(code, lane);
    return PAGE;
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

  public String refer() {
    supervisor.refer(open().number(), open().version(), words);
    return PAGE;
  }

  public String reinstate() {
    supervisor.reinstate(open().number(), open().version(), words);
    return PAGE;
  }

  public List<LaneLoad> getLoads() {
    return supervisor.lanes();
  }

  public List<Counter> getCounters() {
    return supervisor.counters();
  }

  public List<WorkItem> getInWork() {
    return supervisor.inWork(0, MOST);
  }

  public Lane[] getLanes() {
    return Lane.values();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Lane getLane() {
    return lane;
  }

  public void setLane(Lane lane) {
    this.lane = lane;
  }
}
