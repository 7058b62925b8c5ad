package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The style guide: every part of the screens in every state, with an invented case. Demo only. */
@Named
@RequestScoped
public class DesignPage {
  private static final String NUMBER = "2110261123004258";

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "paspor.demo.design", defaultValue = "false")
  private boolean shown;

  private String typed;
  private String reason;
  private ApplicationType type;
  private Part photo;

  /** In production there is no such page. */
  public void open() throws IOException {
    if (!shown) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
    }
  }

  public CaseHeader getHeader() {
    return header(NUMBER, "SITI RAHMAWATI BINTI SULAIMAN", Status.ACCEPTED, 102)
        .withClock(clock.instant().minusSeconds(102), Duration.ofMinutes(3), 3)
        .withFlags(List.of(new CaseHeader.Flag("flag.priority", "info", "pi-heart")));
  }

  public CaseHeader getLate() {
    return header(
            "2110261123004266",
            "I GUSTI NGURAH BAGUS WIRAWAN KUSUMA PRADNYANA",
            Status.UNDER_EXAMINATION,
            4000)
        .withClock(clock.instant().minusSeconds(4000), Duration.ofMinutes(10), -1)
        .withFlags(List.of(new CaseHeader.Flag("flag.late", "bad", "pi-clock")));
  }

  private CaseHeader header(String number, String name, Status status, long seconds) {
    Instant since = clock.instant().minusSeconds(seconds);
    return new CaseHeader(
        number, name, null, ApplicationType.EXPIRED, null, status, since, null, null, null);
  }

  public List<CaseHeader> getRows() {
    return List.of(getHeader(), getLate());
  }

  public List<Journey.Line> getJourney() {
    Journey.Kind[] kinds = Journey.Kind.values();
    return Stream.of(kinds)
        .map(
            kind ->
                kind.ordinal() < 4
                    ? new Journey.Line(kind, Journey.State.DONE, getAt())
                    : new Journey.Line(
                        kind, kind.ordinal() == 4 ? Journey.State.NOW : Journey.State.AHEAD, null))
        .toList();
  }

  public List<Transition> getHistory() {
    return List.of(
        line(Status.DRAFT, Step.REGISTER, Status.REGISTERED, null),
        line(Status.REGISTERED, Step.CHECK_IN, Status.ARRIVED, null),
        line(Status.ARRIVED, Step.RETURN_DOCUMENTS, Status.RETURNED, "Akta kelahiran"));
  }

  private Transition line(Status from, Step step, Status to, String why) {
    return new Transition(null, 1, from, step, to, "sari.dewi", "BPN-1", getAt(), why, "", "");
  }

  public Status[] getStatuses() {
    return Status.values();
  }

  public ApplicationType[] getTypes() {
    return ApplicationType.values();
  }

  public List<Refusal> getRefusals() {
    return List.of(Refusal.of("application.stale"));
  }

  public Instant getAt() {
    return clock.instant();
  }

  public long getFee() {
    return 650_000;
  }

  public String getOther() {
    return "SITI RACHMAWATI BINTI SULEMAN";
  }

  public String getPlace() {
    return "BALIKPAPAN";
  }

  public void accept() {
    FacesMessage done = new FacesMessage(typed);
    FacesContext.getCurrentInstance().addMessage(null, done);
  }

  public void refuse() {
    throw Refused.because("application.stale");
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public ApplicationType getType() {
    return type;
  }

  public void setType(ApplicationType type) {
    this.type = type;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }
}
