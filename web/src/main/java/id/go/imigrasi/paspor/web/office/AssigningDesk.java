package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.service.AssignmentService;
import id.go.imigrasi.paspor.web.identity.RegisterDesk;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.inject.Inject;
import java.util.List;

/** The desk from which a particular case is given to a particular adjudicator. */
public abstract class AssigningDesk extends RegisterDesk {
  private static final long serialVersionUID = 1L;

  @Inject private AssignmentService assignment;

  private String adjudicator;

  /** Gives the case to the adjudicator who was picked. */
  public String assign() {
    assignment.assign(open().number(), adjudicator);
    Told.after("supervisor.assigned", adjudicator);
    return here();
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
}
