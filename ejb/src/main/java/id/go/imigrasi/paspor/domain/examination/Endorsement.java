package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * What is to be written on page 4 of the passport at hand: an added name, a new address.
 * Permenkumham 8/2014 art. 24.
 *
 * @param text at most 200 characters
 * @param approvedBy the head or the deputy; null until then
 */
public record Endorsement(
    ApplicationNumber application,
    String text,
    String proposedBy,
    String approvedBy,
    Instant approvedAt) {

  public Endorsement {
    Objects.requireNonNull(application);
    Objects.requireNonNull(proposedBy);
    text = text == null ? "" : text.strip();
    if (text.isEmpty() || text.length() > 200) {
      throw Refused.because("examination.endorsement.text");
    }
  }

  public static Endorsement proposed(ApplicationNumber application, String text, String officer) {
    return new Endorsement(application, text, officer, null, null);
  }

  /** The wording changes as long as the head has not approved it. */
  public Endorsement reworded(String wording, String officer) {
    if (isApproved()) {
      throw Refused.because("examination.endorsement.approved");
    }
    return proposed(application, wording, officer);
  }

  /**
   * Refuses an approval by whoever proposed it, and of a wording that was changed meanwhile.
   *
   * @param seen the wording as the head read it
   */
  public Endorsement approved(String seen, String head, Instant now) {
    if (!text.equals(seen)) {
      throw Refused.because("examination.endorsement.changed");
    }
    if (proposedBy.equals(head)) {
      throw Refused.because("examination.endorsement.own-proposal");
    }
    return new Endorsement(application, text, proposedBy, head, now);
  }

  public boolean isApproved() {
    return approvedBy != null;
  }

  @Override
  public String toString() {
    return "Endorsement[" + application + "]";
  }
}
