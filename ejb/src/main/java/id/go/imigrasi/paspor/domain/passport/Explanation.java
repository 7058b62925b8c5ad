package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * An officer's word why a finding of the register does not stand in the way: a namesake's passport,
 * a withdrawn application at the other office. It holds for that document only.
 *
 * @param document as in {@link RegisterFinding#document()}
 * @param reason at most 1000 letters
 */
public record Explanation(
    ApplicationNumber application,
    Discrepancy what,
    String document,
    String officer,
    String reason,
    Instant at) {
  private static final int LONGEST = 1000;

  public Explanation {
    Objects.requireNonNull(application);
    Objects.requireNonNull(what);
    Objects.requireNonNull(document);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    reason = reason == null ? "" : reason.strip();
    if (reason.isEmpty()) {
      throw Refused.because("passport.register.reason-missing");
    }
    if (reason.length() > LONGEST) {
      throw Refused.because("adjudication.words-too-long", LONGEST);
    }
  }

  boolean explains(RegisterFinding finding) {
    return what == finding.what() && document.equals(finding.document());
  }

  @Override
  public String toString() {
    return "Explanation[" + application + " " + what + "]";
  }
}
