package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Objects;
import java.util.UUID;

/**
 * One question to the central ABIS.
 *
 * @param request its number; an answer names it
 * @param reference what the ABIS knows the captures of this application by; says nothing of the
 *     person
 */
public record CentralQuestion(Kind kind, UUID request, UUID reference) {
  public CentralQuestion {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(request);
    Objects.requireNonNull(reference);
  }

  /** What is wanted of it. */
  public enum Kind {
    /** Take the captures in. */
    INSERT,
    /** Whom do they resemble? */
    IDENTIFY,
    /** Forget them. */
    DELETE
  }
}
