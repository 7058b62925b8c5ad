package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the applicant's old passport when a step ended or stopped the case.
 *
 * @param sequence of the step in the case's history
 * @param number as the passport register gave it; null where it knows none
 * @param held whether the book lay in the office's file; a withdrawn or revoked one that did not
 *     must still be handed in
 * @param officer who took the step
 */
public record OldPassport(
    ApplicationNumber application,
    int sequence,
    String number,
    boolean held,
    OldPassportFate fate,
    String officer,
    Instant at) {
  public OldPassport {
    Objects.requireNonNull(application);
    Objects.requireNonNull(fate);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
  }

  public Optional<String> knownNumber() {
    return Optional.ofNullable(number);
  }

  /** Whether the holder or the family has still to bring it. */
  public boolean mustBeHandedIn() {
    return !held && (fate == OldPassportFate.WITHDRAWN || fate == OldPassportFate.REVOKED);
  }

  @Override
  public String toString() {
    return "OldPassport[" + application + " " + fate + "]";
  }
}
