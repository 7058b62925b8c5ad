package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import java.io.Serializable;
import java.util.Set;

/** What the officer picks beside the checklist: a lift card, a reason, another type. */
public class Choice implements Serializable {
  private static final long serialVersionUID = 1L;
  // decided by what is on the form: the service has the last word
  private static final Set<String> TYPED_NOW =
      Set.of(
          "lifecycle.originals-are-complete",
          "lifecycle.card-and-number-are-given",
          "lifecycle.finding-is-recorded");

  private String card;
  private String reason;
  private ApplicationType type;

  boolean settles(Refusal refusal) {
    return TYPED_NOW.contains(refusal.key());
  }

  public ApplicationType[] getTypes() {
    return ApplicationType.values();
  }

  public Finding.Verdict[] getVerdicts() {
    return Finding.Verdict.values();
  }

  public String getCard() {
    return card;
  }

  public void setCard(String card) {
    this.card = card;
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
}
