package id.go.imigrasi.paspor.domain.cekal;

import java.time.Instant;
import java.util.Objects;

/**
 * What the office's own copy of the list says while the centre is away; the centre has still to
 * confirm it.
 *
 * @param screening with the version of the copy
 * @param listAsOf until when the copy surely knew everything
 */
public record ProvisionalScreening(Screening screening, Instant listAsOf) {
  public ProvisionalScreening {
    Objects.requireNonNull(screening);
    Objects.requireNonNull(listAsOf);
  }
}
