package id.go.imigrasi.paspor.web.follow;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.PublicStage;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.service.FollowService;
import id.go.imigrasi.paspor.service.FollowService.Followed;
import id.go.imigrasi.paspor.service.Outlook;
import id.go.imigrasi.paspor.web.frame.Journey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Number and birth date in, seven steps out; nothing is kept between two questions. */
@Named
@RequestScoped
public class FollowPage {
  @Inject private FollowService follow;

  private String number;
  private LocalDate birthDate;
  private Followed found;

  public String look() {
    String digits = number == null ? "" : number.replaceAll("[^0-9]", "");
    found = follow.follow(new ApplicationNumber(digits), birthDate);
    return null;
  }

  public boolean isFound() {
    return found != null;
  }

  public PublicStage getStage() {
    return found.application().status().publicStage();
  }

  public List<Journey.Line> getSteps() {
    return Journey.of(found.application(), found.paidAt());
  }

  /** The place that the applicant still has; null when there is none. */
  public Appointment getAppointment() {
    return found.appointment().filter(Appointment::isLive).orElse(null);
  }

  /** Until when something may be or will be done. */
  public Outlook getOutlook() {
    return found.outlook();
  }

  /** Whether the office works on it, so that its promise is what the applicant waits for. */
  public boolean isInWork() {
    return getStage() == PublicStage.IN_PROCESS;
  }

  /** Key of the sentence on what happens now. */
  public String getNext() {
    return "follow.next." + getStage().name();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }
}
