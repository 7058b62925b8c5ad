package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Objects;
import java.util.UUID;

/**
 * Where a stored image lies and what it must hash to: this travels, the image itself does not.
 *
 * @param sha256 lower-case hexadecimal of the clear bytes
 */
public record ImageRef(UUID id, String sha256) {
  public ImageRef {
    Objects.requireNonNull(id);
    Objects.requireNonNull(sha256);
  }
}
