package id.go.imigrasi.paspor.web.feed;

import id.go.imigrasi.paspor.domain.feed.DeadLetters.DeadLetter;
import id.go.imigrasi.paspor.service.OperatorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Tikim's operator looks at what got stuck and sends it again. */
@Named
@ViewScoped
public class OperatorPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/operator.xhtml?faces-redirect=true";

  @Inject private OperatorService operator;

  private String reason;

  public List<DeadLetter> getDeadLetters() {
    return operator.deadLetters();
  }

  public long getOutboxWaiting() {
    return operator.outboxWaiting();
  }

  public String sendAgain(String id) {
    operator.sendAgain(id);
    return PAGE;
  }

  public String close(String id) {
    operator.close(id, reason);
    return PAGE;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
