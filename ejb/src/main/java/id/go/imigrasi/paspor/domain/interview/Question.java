package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.InForce;
import java.util.Objects;

/**
 * One question of the interview form.
 *
 * @param code short and lasting, answers refer to it
 * @param required whether the interview can be accepted without an answer
 */
public record Question(String code, Wording wording, Kind kind, boolean required, InForce inForce) {
  public Question {
    Objects.requireNonNull(code);
    Objects.requireNonNull(wording);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(inForce);
  }

  /** How it is answered. */
  public enum Kind {
    YES_NO,
    TEXT
  }
}
