package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.BillingService;
import id.go.imigrasi.paspor.service.InformationService;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The information desk: the scanned letter, paid or not, today or not; arrived. */
@Named
@ViewScoped
public class InformationPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/information.xhtml?faces-redirect=true";

  @Inject private InformationService information;
  @Inject private AppointmentService appointments;
  @Inject private BillingService billing;

  private boolean priority;
  private Instant opened;

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected void opened() {
    opened = information.now();
  }

  public String checkIn() {
    Told.after(
        "information.arrived",
        information.checkIn(open().number(), open().version(), priority, opened).number());
    return PAGE;
  }

  public String resubmit() {
    Told.after(
        "information.arrived", information.resubmit(open().number(), open().version()).number());
    return PAGE;
  }

  /** Whether a returned file is back on the table. */
  public boolean isReturned() {
    return knows("RESUBMIT_DOCUMENTS");
  }

  public List<WorkItem> getExpected() {
    return information.expected(0, MOST);
  }

  public Optional<Appointment> getAppointment() {
    return appointments.of(open().number());
  }

  public MoneyStanding getStanding() {
    return billing.standing(open().number());
  }

  public boolean isPriority() {
    return priority;
  }

  public void setPriority(boolean priority) {
    this.priority = priority;
  }
}
