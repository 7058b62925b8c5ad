package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Objects;

/**
 * A case in an adjudicator's hand.
 *
 * @param givenBy the officer who assigned it, or the adjudicator whose turn it was
 */
public record Assignment(
    ApplicationNumber application, String officer, String givenBy, Instant at) {
  public Assignment {
    Objects.requireNonNull(application);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(givenBy);
    Objects.requireNonNull(at);
  }

  /** How it left the hand. */
  public enum End {
    /** The case left the adjudication, whoever moved it. */
    DECIDED,
    /** The adjudicator declared a conflict of interest and never gets this case again. */
    CONFLICT,
    /** A supervisor gave the case to somebody else. */
    REASSIGNED
  }
}
