package id.go.imigrasi.paspor.web.feed;

import id.go.imigrasi.paspor.domain.feed.DeadLetters.DeadLetter;
import id.go.imigrasi.paspor.domain.feed.Lines.Line;
import id.go.imigrasi.paspor.domain.identity.Allowance;
import id.go.imigrasi.paspor.service.OperatorService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tikim's operator looks at what waits and at what got stuck, and sends it again or closes it. The
 * list stays as it was shown until something is done, so that a button never means another letter
 * than the one beside it.
 */
@Named
@ViewScoped
public class OperatorPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/operator.xhtml?faces-redirect=true";

  /** Queues that have a name in the bundle. */
  private static final Set<String> NAMED =
      Set.of(
          "PersonalizationRequests",
          "PersonalizationAnswers",
          "SigningRequests",
          "SigningAnswers",
          "DirectorateOutbox",
          "DirectorateInbox");

  @Inject private OperatorService operator;

  private final Map<String, String> reasons = new HashMap<>();
  private List<DeadLetter> shown;

  public List<DeadLetter> getDeadLetters() {
    if (shown == null) {
      shown = operator.deadLetters();
    }
    return shown;
  }

  /** Bundle key of the queue's name in the office's words; empty for a queue without one. */
  public String nameOf(String queue) {
    return NAMED.contains(queue) ? "operator.queue." + queue : "";
  }

  public long getOutboxWaiting() {
    return operator.outboxWaiting();
  }

  /** Whether the numbers of lost passports lie anywhere for the national bureau. */
  public boolean isLostDocumentsFetched() {
    return operator.lostDocumentsAreFetched();
  }

  public Allowance getCalls() {
    return operator.calls();
  }

  /** Queues in which something lies. */
  public List<Line> getLines() {
    return operator.lines().stream().filter(line -> line.waiting() > 0).toList();
  }

  public String sendAgain(DeadLetter letter) {
    operator.sendAgain(letter.id());
    Told.after("operator.sent-again", letter.subject());
    return PAGE;
  }

  public String close(DeadLetter letter) {
    operator.close(letter.id(), reasons.get(letter.id()));
    Told.after("operator.closed", letter.subject());
    return PAGE;
  }

  /** What was typed beside each letter, by its id. */
  public Map<String, String> getReasons() {
    return reasons;
  }
}
