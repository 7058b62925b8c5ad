package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Objects;

/**
 * A scan or photograph of a paper in the file.
 *
 * @param origin who brought it into the file
 */
public record Paper(DocumentKind kind, ImageRef image, Origin origin, Instant keptAt) {

  public Paper {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(image);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(keptAt);
  }

  /** Where a scan comes from. */
  public enum Origin {
    /** Photographed by the applicant and sent by the M-Paspor app. */
    M_PASPOR,
    /** Scanned from the original at the counter. */
    COUNTER
  }
}
