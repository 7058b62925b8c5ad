package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * Who moved books and who watched.
 *
 * @param officer login of the one who did it
 * @param witness login of the second person, or empty where the step needs none
 */
public record Signatures(String officer, String witness, Instant at) {
  public Signatures {
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    witness = Objects.requireNonNullElse(witness, "").strip();
  }

  public static Signatures alone(String officer, Instant at) {
    return new Signatures(officer, "", at);
  }

  /** Refuses a step that two people must sign when the second is missing or the same. */
  public Signatures enoughFor(BookletStep step) {
    if (step.witnessed() && witness.isEmpty()) {
      throw Refused.because("booklet.witness.missing");
    }
    if (witness.equals(officer)) {
      throw Refused.because("booklet.witness.same");
    }
    return this;
  }
}
