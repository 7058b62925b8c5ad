package id.go.imigrasi.paspor.domain.cekal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The centre's answer: which list it looked through, and whom the applicant resembles.
 *
 * @param listVersion as the centre counts it
 */
public record Screening(String listVersion, List<CekalHit> hits, Instant at) {
  public Screening {
    Objects.requireNonNull(listVersion);
    hits = List.copyOf(hits);
    Objects.requireNonNull(at);
  }
}
