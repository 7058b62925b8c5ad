package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.passport.RegisterStanding;
import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.AssignmentService;
import id.go.imigrasi.paspor.service.SupervisorService;
import id.go.imigrasi.paspor.service.SupervisorService.LaneLoad;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.identity.Registers;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The supervisor: lanes, counters, cases in work; exceptions with a reason. */
@Named
@ViewScoped
public class SupervisorPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/supervisor.xhtml?faces-redirect=true";
  private static final String SIGNED_NOW = "lifecycle.withdrawal-is-signed";

  @Inject private SupervisorService supervisor;
  @Inject private AppointmentService appointments;

  @Inject private AssignmentService assignment;
  @Inject private Registers registers;

  private String words;
  private String adjudicator;
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

  /** Gives the case to the adjudicator who was picked. */
  public String assign() {
    assignment.assign(open().number(), adjudicator);
    Told.after("supervisor.assigned", adjudicator);
    return here();
  }

  public String explain(RegisterStanding.Line line) {
    registers.explain(open().number(), line);
    return here();
  }

  public String accept(IdentityStanding.Line line) {
    registers.accept(line);
    return here();
  }

  public String askAgain() {
    registers.askAgain(open().number());
    return here();
  }

  public Registers getRegisters() {
    return registers;
  }

  public boolean isInAdjudication() {
    return open().isOpen() && open().application().status() == Status.IN_ADJUDICATION;
  }

  /** Username of whoever has the case; empty while it waits in the line. */
  public String getHolder() {
    return assignment.holder(open().number()).map(Assignment::officer).orElse("");
  }

  public List<Officer> getAdjudicators() {
    return assignment.candidates(open().number());
  }

  public String getAdjudicator() {
    return adjudicator;
  }

  public void setAdjudicator(String adjudicator) {
    this.adjudicator = adjudicator;
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
