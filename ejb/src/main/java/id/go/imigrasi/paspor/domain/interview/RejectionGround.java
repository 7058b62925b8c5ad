package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.InForce;
import java.util.Objects;

/** A legal ground on which the interviewer may reject; its source stands in the letter. */
public record RejectionGround(String code, Wording wording, InForce inForce) {
  public RejectionGround {
    Objects.requireNonNull(code);
    Objects.requireNonNull(wording);
    Objects.requireNonNull(inForce);
  }
}
